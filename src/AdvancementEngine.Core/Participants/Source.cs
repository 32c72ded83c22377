namespace AdvancementEngine.Participants;

/// <summary>Who recorded a fact, when, and what it is taken from. Facts are dated records with a source, never flags.</summary>
/// <param name="Who">Who recorded or asserted it, for example <c>instructor</c>; empty where not said.</param>
/// <param name="When">The day it was recorded or holds from; null where not said.</param>
/// <param name="What">The document or system it is taken from; empty where not said.</param>
public readonly record struct Source(string Who, DateOnly? When, string What)
{
    /// <summary>A source of which nothing is known.</summary>
    public static Source Unsaid { get; } = new(string.Empty, null, string.Empty);
}
