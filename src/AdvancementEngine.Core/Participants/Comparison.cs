using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>How a requirement compares the recorded value with the required one.</summary>
public enum Comparison
{
    /// <summary><c>at-least</c>: the recorded value is at or above the required one (numbers, days, ordered codes).</summary>
    AtLeast = 0,

    /// <summary><c>at-most</c>: the recorded value is at or below the required one.</summary>
    AtMost = 1,

    /// <summary><c>equals</c>: the recorded value is the required one.</summary>
    EqualTo = 2,

    /// <summary><c>one-of</c>: the recorded value is one of several, separated by <c>|</c>.</summary>
    OneOf = 3,

    /// <summary><c>has</c>: anything other than <c>none</c> is recorded; takes no value.</summary>
    Has = 4,
}
