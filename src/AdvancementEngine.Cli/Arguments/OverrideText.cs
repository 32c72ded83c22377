using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Data;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>A navigator's override as written on the command line: <c>policy[@occupation]=verdict:reason</c>.</summary>
internal static class OverrideText
{
    public const string Form = "policy[@occupation]=met|not-met|unknown:reason";

    /// <summary>All overrides of a command line.</summary>
    /// <exception cref="DataException">One is malformed, has an unknown code, or contradicts another.</exception>
    public static ImmutableArray<Override> Read(IReadOnlyList<string> texts, Bundle bundle)
    {
        ImmutableArray<Override> read = [.. texts.Select(t => Read(t, bundle.Policies, bundle.Catalog))];
        if (OverrideList.Contradiction(read) is var (first, second))
            throw Wrong(
                texts[read.IndexOf(second)],
                "one verdict per policy and opportunity",
                $"it contradicts {DataProblem.Quote(texts[read.IndexOf(first)])}; remove one of the two"
            );
        return read;
    }

    private static Override Read(string text, PolicyBook book, CareerCatalog catalog)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var colon = text.IndexOf(':', Math.Max(equals, 0));
        if (equals <= 0 || colon < 0)
            throw Wrong(text, Form, "for example: readiness.experience@15-1241.00=met:evidence-seen");
        var at = text.IndexOf('@', 0, equals);
        var policy = text[..(at < 0 ? equals : at)];
        var reason = text[(colon + 1)..];
        Verdict? verdict = text[(equals + 1)..colon] switch
        {
            "met" => Verdict.Met,
            "not-met" => Verdict.NotMet,
            "unknown" => Verdict.Unknown,
            _ => null,
        };
        if (verdict is null)
            throw Wrong(text, "met, not-met or unknown after the equals sign", "correct the verdict");
        if (!book.Policies.Any(p => p.Code == policy))
            throw Wrong(text, "the code of a known policy", "choose one from 'advance policies list'");
        if (!OverrideReasons.Codes.Contains(reason))
            throw Wrong(text, "a reason of " + string.Join(", ", OverrideReasons.Codes), "write one of them after the colon");
        var opportunity = at < 0 ? string.Empty : text[(at + 1)..equals];
        if (at >= 0 && catalog.OccupationIndex(opportunity) < 0 && catalog.CredentialIndex(opportunity) < 0)
            throw Wrong(
                text,
                "the code of a known occupation or credential after '@'",
                catalog.Soc.Read(opportunity)?.Remedy(other: null)
                    ?? (
                        NearestName.Of(opportunity, catalog.Credentials.Select(c => c.Code)) is { } nearest
                            ? $"did you mean '{nearest}'?"
                            : "choose a code from 'advance rank --format json', or leave '@' out for all"
                    )
            );
        return new Override(policy, opportunity, verdict.Value, reason, "navigator");
    }

    private static DataException Wrong(string text, string needed, string remedy) =>
        new(new DataProblem("--override", 0, null, DataProblem.Quote(text), needed, remedy));
}
