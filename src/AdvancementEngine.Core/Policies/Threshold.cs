namespace AdvancementEngine.Policies;

/// <summary>A number that a policy compares with or adds. It is defined once, for code, policy files, help and documentation.</summary>
/// <param name="Name">Name, ordinal and unique.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Lowest">Lowest value accepted in a policy file.</param>
/// <param name="Highest">Highest value accepted in a policy file.</param>
/// <param name="Default">Value without a policy file.</param>
/// <param name="Source">Where the default comes from; <c>ours</c> for this project's own choice.</param>
/// <param name="Summary">Its meaning, one phrase.</param>
public sealed record Threshold(string Name, Unit Unit, double Lowest, double Highest, double Default, string Source, string Summary)
{
    /// <summary>The unit in words, for tables; empty for a number without a unit.</summary>
    public string UnitName =>
        Unit switch
        {
            Unit.One => string.Empty,
            Unit.Usd => "US dollars",
            Unit.OpeningsPerYear => "openings per year",
            _ => Unit.ToString().ToLowerInvariant(),
        };

    internal int Index { get; set; }

    /// <summary>Checks a value against the bounds.</summary>
    /// <returns>Null if it is within bounds; otherwise found, needed and remedy in one line.</returns>
    public string? Check(double value) =>
        value >= Lowest && value <= Highest
            ? null
            : $"threshold '{Name}' is {Text(value)}; needed: {$"{Text(Lowest)} to {Text(Highest)} {UnitName}".TrimEnd()}; "
                + $"the default is {Text(Default)}";

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
