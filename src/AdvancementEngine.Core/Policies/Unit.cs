using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>Units of numbers in findings.</summary>
public enum Unit : byte
{
    /// <summary>A count or a number without a unit.</summary>
    One = 0,

    /// <summary>Months.</summary>
    Months = 1,

    /// <summary>Years.</summary>
    Years = 2,

    /// <summary>Hours.</summary>
    Hours = 3,

    /// <summary>US dollars, or US dollars per year for wages.</summary>
    Usd = 4,

    /// <summary>Percent.</summary>
    Percent = 5,

    /// <summary>A share, 0 to 1.</summary>
    Share = 6,

    /// <summary>Openings per year, persons.</summary>
    OpeningsPerYear = 7,

    /// <summary>Days.</summary>
    Days = 8,
}
