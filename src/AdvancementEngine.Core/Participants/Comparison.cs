using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>How a requirement compares what is recorded with what it asks.</summary>
public enum Comparison
{
    /// <summary><c>at-least</c>: found is at or above the value (numbers, days, ordered codes).</summary>
    AtLeast = 0,

    /// <summary><c>at-most</c>: found is at or below the value.</summary>
    AtMost = 1,

    /// <summary><c>equals</c>: found is the value.</summary>
    EqualTo = 2,

    /// <summary><c>one-of</c>: found is one of the values, parted by <c>|</c>.</summary>
    OneOf = 3,

    /// <summary><c>has</c>: anything but <c>none</c> is recorded; no value.</summary>
    Has = 4,
}
