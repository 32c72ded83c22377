using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>The type of a <see cref="Measure"/>.</summary>
public enum MeasureKind : byte
{
    /// <summary>Nothing is recorded.</summary>
    Missing = 0,

    /// <summary>A number with a unit.</summary>
    Number = 1,

    /// <summary>A code.</summary>
    Code = 2,

    /// <summary>Several codes, ordinal.</summary>
    Codes = 3,

    /// <summary>A day.</summary>
    Date = 4,
}
