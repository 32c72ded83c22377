using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Names of the forces as forms give them. Ours.</summary>
public static class ForcesWords
{
    // Employers that bear the name of a service and are none.
    private static readonly string[] s_others = ["old navy", "salvation army", "navy federal", "army surplus"];

    /// <summary>The services, and work that only they have; lower case.</summary>
    public static ImmutableArray<string> Names { get; } =
        [
            "army",
            "usmc",
            "marines",
            "marine corps",
            "navy",
            "usn",
            "usaf",
            "air force",
            "national guard",
            "army reserve",
            "coast guard",
            "uscg",
            "infantry",
            "infantryman",
            "rifleman",
        ];

    /// <summary>True where a text names a service, as whole words.</summary>
    /// <param name="text">As written.</param>
    public static bool IsSaid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var other in s_others)
            text = text.Replace(other, string.Empty, StringComparison.OrdinalIgnoreCase);
        foreach (var name in Names)
        {
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                    return true;
                at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
