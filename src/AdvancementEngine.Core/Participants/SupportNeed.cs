namespace AdvancementEngine.Participants;

/// <summary>A support a person needs.</summary>
/// <param name="Support">Support code, see <c>Supports</c>.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record SupportNeed(string Support, Source Source)
{
    /// <summary>When it is needed, parsed from the source.</summary>
    public NeedTimes Times { get; init; } = NeedTimes.Unsaid;
}
