using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data.Simulation;

/// <summary>Characteristics of simulated participants. Shares are in percent, are our own choices, and do not describe real
/// people.</summary>
public sealed record SimulationOptions
{
    /// <summary>Seed; the same seed, catalog and options give the same bytes.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of participants, at least 1.</summary>
    public required int Participants { get; init; }

    /// <summary>The as-of date; every record is dated earlier. Default 2026-10-01, as in the demo cohort.</summary>
    public DateOnly AsOf { get; init; } = new(2026, 10, 1);

    /// <summary>Number of programs. Default 4, 0 to 100.</summary>
    public int Programs { get; init; } = 4;

    /// <summary>Share of participants about whom nothing is known. Default 2.</summary>
    public int NothingKnownPercent { get; init; } = 2;

    /// <summary>Share who have not worked; the others hold or held an occupation. Default 20.</summary>
    public int NeverWorkedPercent { get; init; } = 20;

    /// <summary>Share of workers whose occupation the catalog does not list. Default 12.</summary>
    public int OtherOccupationPercent { get; init; } = 12;

    /// <summary>Minimum number of elements drawn from an origin occupation. Default 4.</summary>
    public int FewestElements { get; init; } = 4;

    /// <summary>Maximum number of elements drawn from an origin occupation. Default 12.</summary>
    public int MostElements { get; init; } = 12;

    /// <summary>Minimum importance for drawing a rated element, 1 to 5. Default 3.</summary>
    public float LowestImportance { get; init; } = 3;

    /// <summary>Share with one or two elements unrelated to the origin. Default 30.</summary>
    public int StrayElementsPercent { get; init; } = 30;

    /// <summary>Share with a credential linked to the origin. Default 35.</summary>
    public int CredentialPercent { get; init; } = 35;

    /// <summary>Minimum link strength for drawing a credential, 0 to 1. Default 0.5.</summary>
    public float LowestCredentialStrength { get; init; } = 0.5f;

    /// <summary>With outcomes: share of participants who had received recommendations. Default 0, 0 to 100.</summary>
    public int RecommendedPercent { get; init; }

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its bounds; the message says which.</exception>
    public SimulationOptions Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Participants, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Programs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Programs, 100);
        ArgumentOutOfRangeException.ThrowIfNegative(RecommendedPercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(RecommendedPercent, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(FewestElements, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostElements, FewestElements);
        if (AsOf < new DateOnly(2000, 1, 1) || AsOf > CalendarBounds.Latest)
            throw new ArgumentOutOfRangeException(nameof(AsOf), $"needed: a date from 2000-01-01 to {CalendarBounds.Latest:yyyy-MM-dd}");
        return this;
    }
}
