namespace AdvancementEngine.Participants;

/// <summary>When a support is needed, as far as recorded. Anything not recorded is null, and the need applies.</summary>
/// <param name="From">First day; null if it applies from the start.</param>
/// <param name="Until">Last day; null if there is no known end.</param>
/// <param name="FirstMonth">First month of the season it is needed in, 1 to 12; null for all year.</param>
/// <param name="LastMonth">Last month of the season, 1 to 12, in the next year if lower than the first; null for all year.</param>
/// <param name="IsUrgent">True if days matter: an eviction, no place to stay.</param>
/// <param name="IsServed">True if help is already in place.</param>
public sealed record NeedTimes(
    DateOnly? From = null,
    DateOnly? Until = null,
    int? FirstMonth = null,
    int? LastMonth = null,
    bool IsUrgent = false,
    bool IsServed = false
)
{
    /// <summary>Nothing is recorded.</summary>
    public static NeedTimes Unsaid { get; } = new();

    /// <summary>True if the need applies on a day and no help is in place.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly day) =>
        !IsServed
        && (From is null || From <= day)
        && (Until is null || Until >= day)
        && (
            FirstMonth is not { } first
            || LastMonth is not { } last
            || (first <= last ? day.Month >= first && day.Month <= last : day.Month >= first || day.Month <= last)
        );
}
