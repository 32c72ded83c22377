using AdvancementEngine.Learning.Content;
using AdvancementEngine.Learning.Softmax;

namespace AdvancementEngine.Learning.Runs;

/// <summary>Every option of a training run.</summary>
public sealed record TrainingOptions
{
    /// <summary>Drawing of content rows.</summary>
    public ContentOptions Content { get; init; } = ContentOptions.Default;

    /// <summary>Softmax over content rows.</summary>
    public SoftmaxOptions Softmax { get; init; } = ContentSoftmax;

    /// <summary>The softmax defaults for content rows, chosen on the sanity draws of the shipped catalogue.</summary>
    public static SoftmaxOptions ContentSoftmax { get; } = SoftmaxOptions.Default with { Rank = 40, Epochs = 30, LearningRate = 0.01f, ElementPenalty = 0.001f, OpportunityPenalty = 0.001f, LearnBias = false };

    /// <summary>Names and values of every option, sorted, as they go into a manifest.</summary>
    public IEnumerable<KeyValuePair<string, string>> Named()
    {
        foreach (var (name, value) in ContentOptions.Table.Values(Content))
            yield return KeyValuePair.Create($"{ContentOptions.Table.Section}.{name}", Text(value));
        foreach (var (name, value) in SoftmaxOptions.Table.Values(Softmax))
        {
            // Threads change no bit of the model and differ from machine to machine.
            if (name != "threads") yield return KeyValuePair.Create($"{SoftmaxOptions.Table.Section}.{name}", Text(value));
        }
    }

    private static string Text(double value) => ((float)value).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
