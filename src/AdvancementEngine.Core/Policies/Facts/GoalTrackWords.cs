using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Determines which credential lines the words of a goal name: a network engineer's goal asks for network exams, even if the
/// recognized occupation hires from several lines.</summary>
internal static class GoalTrackWords
{
    // English and Spanish. Ours. "System" alone names no line: administrators run all of them.
    private static readonly (GoalTrack Track, string[] Words)[] s_words =
    [
        (GoalTrack.Networking, ["network", "net eng", "redes", "noc ", "routing", "ccna", "cisco"]),
        (GoalTrack.Cloud, ["cloud", "nube", "aws", "azure", "devops", "dev ops"]),
        (GoalTrack.Systems, ["linux"]),
    ];

    private const string Titled = "systems";

    /// <summary>The lines that a goal names, as stated.</summary>
    public static GoalTrack Of(Participants.Goals goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        // The title of the occupation names both lines.
        if (goals.Stated.Length == 0 || goals.Stated.Contains(Titled, StringComparison.OrdinalIgnoreCase))
            return GoalTrack.None;
        var named = GoalTrack.None;
        foreach (var (track, words) in s_words)
        {
            if (Array.Exists(words, w => goals.Stated.Contains(w, StringComparison.OrdinalIgnoreCase)))
                named |= track;
        }

        return named;
    }

    /// <summary>The line of a track.</summary>
    /// <param name="track">Track code, as in the catalog.</param>
    public static GoalTrack OfTrack(string track) =>
        track switch
        {
            "networking" => GoalTrack.Networking,
            "cloud" => GoalTrack.Cloud,
            "systems" => GoalTrack.Systems,
            "support" => GoalTrack.Support,
            _ => GoalTrack.None,
        };
}
