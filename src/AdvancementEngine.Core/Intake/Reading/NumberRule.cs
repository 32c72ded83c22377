using System.Globalization;

namespace AdvancementEngine.Intake.Reading;

/// <summary>What a recorded number may be.</summary>
/// <param name="Unit">Unit.</param>
/// <param name="From">Lowest value.</param>
/// <param name="To">Highest value.</param>
/// <param name="Whole">True for whole numbers only.</param>
public sealed record NumberRule(string Unit, double From, double To, bool Whole)
{
    /// <summary>What is needed, in words.</summary>
    public string Needed =>
        string.Create(CultureInfo.InvariantCulture, $"{(Whole ? "a whole number" : "a number")} of {Unit}, {From} to {To}");

    /// <summary>True for a finite number within the bounds.</summary>
    public bool Admits(double number) =>
        double.IsFinite(number) && number >= From && number <= To && (!Whole || number == Math.Floor(number));

    /// <summary>Hours of an activity.</summary>
    public static NumberRule Hours { get; } = new("hours", 0, 20_000, false);

    /// <summary>Wage floor.</summary>
    public static NumberRule Wage { get; } = new("US dollars a year", 0, 1_000_000, true);

    /// <summary>Months for preparation.</summary>
    public static NumberRule Months { get; } = new("months", 0, 240, false);

    /// <summary>Money for preparation.</summary>
    public static NumberRule Money { get; } = new("US dollars", 0, 1_000_000, false);

    /// <summary>Learners a partner can host.</summary>
    public static NumberRule Capacity { get; } = new("learners a year", 0, 100_000, true);

    /// <summary>Interests, one of the six.</summary>
    public static NumberRule Interest { get; } = new("interest", 0, 7, false);
}
