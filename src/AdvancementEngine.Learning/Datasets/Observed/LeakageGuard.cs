namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Rejects an evaluation that would be too good: a person on both sides, or values used in training. (A state that contains its
/// own outcome is rejected when rows are built.)</summary>
public static class LeakageGuard
{
    /// <summary>Checks that no evaluated person was trained on.</summary>
    /// <param name="evaluated">Names of evaluated people.</param>
    /// <param name="trainedOn">Returns whether a person was trained on.</param>
    /// <exception cref="RowException">At least one person was.</exception>
    public static void Check(IEnumerable<string> evaluated, Func<string, bool> trainedOn)
    {
        ArgumentNullException.ThrowIfNull(evaluated);
        ArgumentNullException.ThrowIfNull(trainedOn);
        var both = evaluated.Distinct(StringComparer.Ordinal).Where(trainedOn).Order(StringComparer.Ordinal).ToArray();
        if (both.Length > 0)
            throw new RowException(
                $"{both.Length} people are on both sides of the evaluation, the first is '{both[0]}'; needed: only people the model was "
                    + $"not trained on; remove them, or evaluate with the training data (then only its held-out part is used)"
            );
    }

    /// <summary>Checks that a model of values, which holds no values out, is not evaluated on the values it was fitted on.</summary>
    /// <param name="trainedOn">Hash of the data it was trained on.</param>
    /// <param name="evaluated">Hash of the evaluation data.</param>
    /// <exception cref="RowException">They are equal.</exception>
    public static void CheckValues(string trainedOn, string evaluated)
    {
        if (string.Equals(trainedOn, evaluated, StringComparison.Ordinal))
            throw new RowException(
                "the model was trained on every value of this data; needed: values it has not seen; use the test part, for example the "
                    + "other half of a split"
            );
    }
}
