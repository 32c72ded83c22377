namespace AdvancementEngine.Participants;

/// <summary>Who recorded a fact, when, and where it comes from. Facts are dated records with a source, never flags.</summary>
/// <param name="Who">Who recorded or asserted it, for example <c>instructor</c>; empty if not stated.</param>
/// <param name="When">The day it was recorded or takes effect; null if not stated.</param>
/// <param name="What">The document or system it comes from; empty if not stated.</param>
public readonly record struct Source(string Who, DateOnly? When, string What)
{
    /// <summary>True unless the source is dated after a day; what has no date counts as known.</summary>
    /// <param name="asOf">The day.</param>
    public bool IsKnownBy(DateOnly asOf) => When is not { } when || when <= asOf;

    /// <summary>An unknown source.</summary>
    public static Source Unsaid { get; } = new(string.Empty, null, string.Empty);
}
