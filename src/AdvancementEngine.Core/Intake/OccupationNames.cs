using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Reads job titles: as one of the catalog's occupations, as work that is known to lie outside of it, or as a question. Immutable; safe for several threads.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="own">Titles of the catalog's occupations.</param>
/// <param name="options">When a match is taken without asking; the defaults where null.</param>
internal sealed class OccupationNames(CareerCatalog catalog, NameMatcher own, MatchOptions? options)
{
    // A title outside must be this much nearer than one of the catalog's that shares words only. Ours.
    private const float NearerBy = 0.05f;

    private readonly NameMatcher _outside = new(
        catalog.OutsideTitles.GroupBy(t => t.Code, StringComparer.Ordinal).Select(g => new Nameable(g.Key, g.First().Title, []) { Preferred = [.. g.Skip(1).Select(t => t.Title)] }),
        options,
        catalog.Occupations.SelectMany(o => o.Titles.Concat(o.CommonTitles)).SelectMany(NameKeys.Words));

    /// <summary>Matches the title of a job held. Of several occupations that go by one title it counts as the lowest: so much the work was at least.</summary>
    public NameMatch MatchJob(string text)
    {
        var match = Match(text);
        if (match.Taken is not null || match.Method is not (MatchMethod.Exact or MatchMethod.Normalized)) return match;
        var named = match.Candidates.Where(c => c.Method is MatchMethod.Exact or MatchMethod.Normalized && c.Score >= match.Score - MatchOptions.Default.AmbiguousWithin)
            .Select(c => (Candidate: c, Occupation: catalog.FindOccupation(c.Code)!)).OrderBy(c => c.Occupation.Level).ThenBy(c => c.Candidate.Code, StringComparer.Ordinal).ToList();
        var lowest = named.TakeWhile(c => c.Occupation.Level == named[0].Occupation.Level).ToList();
        var sure = lowest.Count == 1 || named.TrueForAll(c => c.Occupation.UsualOrigin);
        return sure && named[0].Occupation.Level is not null ? match with { Taken = named[0].Candidate } : match;
    }

    /// <summary>Matches a title; <see cref="WorkSpell.OtherOccupation"/> where it names work outside the catalog.</summary>
    public NameMatch Match(string text)
    {
        var match = own.Match(text);
        var written = match.Method is MatchMethod.Code or MatchMethod.Exact or MatchMethod.Normalized;
        // Titles of O*NET's own that stand outside too were left out there: what is written in both is ours, against a rare alternate title.
        if (written && match.Score >= MatchOptions.Preferred * MatchOptions.Shortened * MatchOptions.Corrected) return match;
        var outside = _outside.Match(text);
        if (outside.Candidates.IsEmpty) return match;
        var best = outside.Candidates[0];
        // Which of several outside it is makes no difference.
        var named = best.Method is MatchMethod.Exact or MatchMethod.Normalized;
        if (!named && written) return match;
        if (!named && (best.Score < MatchOptions.Default.DoubtBelow || best.Score <= match.Score + NearerBy)) return match;
        var taken = best with { Code = WorkSpell.OtherOccupation, Name = $"{catalog.Soc.TitleOf(best.Code) ?? best.Name}, outside this catalog" };
        return new(text, taken, [taken]);
    }
}
