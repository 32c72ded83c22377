namespace AdvancementEngine.Policies;

/// <summary>A number that a policy compares with or adds; it lives here once and feeds code, policy files, help and
/// documentation.</summary>
/// <param name="Name">Name, ordinal and unique.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Lowest">Lowest value a policy file may give.</param>
/// <param name="Highest">Highest value a policy file may give.</param>
/// <param name="Default">Value without a policy file.</param>
/// <param name="Source">Where the default comes from; <c>ours</c> for our own evaluation.</param>
/// <param name="Summary">What it decides, one phrase.</param>
public sealed record Threshold(string Name, Unit Unit, double Lowest, double Highest, double Default, string Source, string Summary)
{
    internal int Index { get; set; }

    /// <summary>Checks a value against the bounds.</summary>
    /// <returns>Null when it fits, else found, needed and remedy in one line.</returns>
    public string? Check(double value) =>
        value >= Lowest && value <= Highest
            ? null
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"threshold '{Name}' is {value}; needed: {Lowest} to {Highest} ({Unit}); the default is {Default}"
            );
}
