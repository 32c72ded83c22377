using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Reads job titles: as one of the catalog's occupations, as work that is known to lie outside of it, or as a question. Immutable;
/// safe for several threads.</summary>
internal sealed class OccupationNames
{
    // A title outside must be this much nearer than one of the catalog's that shares words only. Ours.
    private const float NearerBy = 0.05f;

    // Score of a title found within a longer one, or read from its words alone. Ours.
    private const float Contained = 0.80f;
    private const float ByWords = 0.70f;

    private static readonly string[] s_changes = ["->", "→", "=>", " promoted to ", " then ", ", now "];

    private static readonly string[] s_joins = [" + ", " & ", " and ", " y "];

    private static readonly string[] s_employers = [" - ", " – ", " — ", " @ ", " at "];

    private readonly CareerCatalog _catalog;
    private readonly NameMatcher _own;
    private readonly NameMatcher _outside;
    private readonly TitleWithin _within;
    private readonly PostTitles _posts;
    private readonly ComposedTitles _composed;
    private readonly GoalWithin _goals;

    public OccupationNames(CareerCatalog catalog, NameMatcher own)
    {
        (_catalog, _own) = (catalog, own);
        _outside = new(
            catalog
                .OutsideTitles.GroupBy(t => t.Code, StringComparer.Ordinal)
                .Select(g => new Nameable(g.Key, g.First().Title, []) { Preferred = [.. g.Skip(1).Select(t => t.Title)] }),
            otherWords: catalog.Occupations.SelectMany(o => o.Titles.Concat(o.CommonTitles)).SelectMany(NameKeys.Words)
        );
        var words = new TitleWords(catalog);
        _within = new TitleWithin(own, _outside, words, code => catalog.FindOccupation(code) is { UsualOrigin: true });
        _goals = new GoalWithin(own, words, code => catalog.FindOccupation(code) is { UsualOrigin: false });
        _posts = new PostTitles(catalog, own);
        _composed = new ComposedTitles(own);
    }

    /// <summary>The occupation of a title that is in no list, by its field and work; null for none.</summary>
    public NameMatch? Composed(string text) => _composed.Read(text);

    /// <summary>The title of IT work within a goal, or the work described in it; null where there is none.</summary>
    public NameMatch? WithinGoal(string text)
    {
        if (_goals.Find(text) is { } within)
            return within;
        if (Bare(text) is var bare && bare != text && _own.Match(bare) is { Method: MatchMethod.Exact or MatchMethod.Normalized } named)
            return named with { Text = text };
        return DutyTitles.Read(Qualifiers.WithoutLeadIn(text), _catalog) is { } told
            ? Read(text, new(told.Code, told.Title, text, MatchMethod.Words, Contained))
            : null;
    }

    private string Bare(string text) => ProperNames.Without(text, w => _own.Knows(w) || _outside.Knows(w) || ComposedTitles.Knows(w));

    /// <summary>Matches the title of a job held. Of several occupations that go by one title it counts as the lowest: so much the work was
    /// at least.
    /// Where the whole is not read, a title within it is; work without any word of IT lies outside the catalog.</summary>
    public NameMatch MatchJob(string text)
    {
        if (CareWords.Spelled(text) is var spelled && spelled != text)
            return MatchJob(spelled) with { Text = text };
        // "Technician -> Administrator, school district": of one job that changed its title the last counts.
        var parts = text.Split(s_changes, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = parts.Length - 1; i >= 0 && parts.Length > 1; i--)
        {
            if (MatchTitle(parts[i]) is { Taken: not null } read)
                return read with { Text = text };
        }

        var work = JobRemarks.WithoutStatus(JobRemarks.WithoutSchool(text));
        if (work.Length < text.Length && MatchTitle(work) is { Taken: not null } job)
            return job with { Text = text };
        var whole = MatchTitle(text);
        return whole.Taken is not null ? whole : OfTwo(text) ?? InPlainWords(text) ?? whole;
    }

    // "Campus technician, school district": written as lists write it, with whatever stands beside it.
    private NameMatch? InPlainWords(string text) =>
        TitlePhrases.Plain(text) is var plain && plain != text && MatchTitle(plain) is { Taken: not null } told
            ? told with { Text = text }
            : null;

    // "Office manager + Salesforce admin, nonprofit": of two jobs in one the half in IT counts.
    private NameMatch? OfTwo(string text) =>
        text.Split(s_joins, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var one, var other]
        && new[] { MatchTitle(one), MatchTitle(other) }.Where(m => m.Taken is { } taken && IsIt(taken.Code)).ToList()
            is [{ Taken: { } half, Candidates: var candidates }]
            ? Within(text, half, candidates)
            : null;

    private NameMatch MatchTitle(string text)
    {
        if (JobRemarks.BeforeSubject(text) is { Length: > 0 } taught)
            return MatchTitle(taught) is { Taken: not null } told ? told with { Text = text } : Read(text, Other(text));
        if (JobRemarks.IsMedicalCoder(text))
            return MatchTitle("medical records specialist") with { Text = text };
        if (JobRemarks.IsStoreDesk(text))
            return MatchTitle("customer service representative") with { Text = text };
        if (JobRemarks.IsBareTech(text))
            return new(text, null, []);
        var match = Lowest(Match(text));
        if (
            match.Taken is { } outside
            && (
                (outside.Code == WorkSpell.OtherOccupation && OutsideWords.HasSpecialty(text))
                || (!IsIt(outside.Code) && ForcesSpecialties.IsOfSignal(text))
            )
            && Specialty(text) is { } served
        )
            return served;
        if (match.Method != MatchMethod.Code && FieldWords.AreMissing(text, match.Taken?.Code))
            match = OfAnotherField(text);
        if (JobRemarks.IsOfOtherTrade(text) && match.Taken is { } trade && _catalog.FindOccupation(trade.Code) is { UsualOrigin: false })
            return Read(text, Other(text));
        if (_posts.Read(text, match, MatchTitle) is { } post)
            return post;
        if (match.Taken is not null || match.Method is MatchMethod.Exact or MatchMethod.Normalized)
            return match;
        if (Specialty(text) is { } specialty)
            return specialty;
        // A military specialty names the work, even where its words occur in other titles.
        if (OutsideWords.IsSpecialty(text) || NoWorkWords.IsSaid(text))
            return Read(text, Other(text));
        if (DutyTitles.OfOwnUsers(text, _catalog) is { } support)
            return Read(text, new(support.Code, support.Title, text, MatchMethod.Words, Contained));
        if (_within.Find(text) is var (within, isOutside))
        {
            var read = isOutside ? Outside(text, within.Candidates[0] with { Score = Contained }) : Lowest(within);
            if (read.Taken is { } taken)
                return Within(text, taken, read.Candidates);
        }

        if (_composed.Read(text) is { } composed && Lowest(composed) is { Taken: { } meant } lowest)
            return Within(lowest.Text, meant, lowest.Candidates);
        // "Service desk analyst - Valley Health": the text before the employer is the title.
        if (
            text.Split(s_employers, 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } title, _]
            && NameKeys.Words(title).Count > 1
            && MatchTitle(title) is { Taken: { } ofTitle } named
            && _catalog.FindOccupation(ofTitle.Code) is { UsualOrigin: false }
        )
            return Within(text, ofTitle, named.Candidates);
        if (TitleAlone(text) is { } alone)
            return alone;
        if (BeforeName(text) is { } before)
            return before;
        if (Bare(text) is var bare && bare != text && MatchTitle(bare) is { Taken: { } inBare } known)
            return Within(text, inBare, known.Candidates);
        if (DutyTitles.Read(text, _catalog) is { } done)
            return Read(text, new(done.Code, done.Title, text, MatchMethod.Words, Contained));
        return _within.IsOtherWork(text) || IsOther(text) || OutsideWords.IsService(text) ? Read(text, Other(text)) : match;
    }

    // "Technology technician, USD": a field and a work of IT before a comma are the title, and a name follows.
    private NameMatch? BeforeName(string text) =>
        text.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } title, { Length: > 0 } name]
        && !NameKeys.Words(name).Any(ComposedTitles.NamesWork)
        && _composed.Read(title) is { } composed
        && Lowest(composed) is { Taken: { } taken } read
        && IsIt(taken.Code)
            ? Within(text, taken, read.Candidates)
            : null;

    private NameMatch? TitleAlone(string text) =>
        JobRemarks.TitleAlone(text) is { } title
        && NameKeys.Words(title).Count > 1
        && MatchTitle(title) is { Taken: { } taken } named
        && IsIt(taken.Code)
            ? Within(text, taken, named.Candidates)
            : null;

    private bool IsIt(string code) => _catalog.FindOccupation(code) is { UsualOrigin: false };

    private static bool IsOther(string text) =>
        JobRemarks.IsStudent(text) || OutsideWords.IsOtherWork(text) || OutsideWords.HasSpecialty(text);

    private NameMatch? Specialty(string text)
    {
        foreach (var code in ForcesSpecialties.Codes(text))
        {
            if (_own.NamedBy(code) is { Taken: { } known } named)
                return Within(text, known, named.Candidates);
        }

        return ForcesSpecialties.Occupation(text) is { } occupation && _catalog.FindOccupation(occupation) is { } found
            ? Read(text, new(found.Code, found.Title, text, MatchMethod.Words, Contained))
            : null;
    }

    // "Field service engineer", "principal engineer": engineers of no hardware that is named.
    private NameMatch OfAnotherField(string text)
    {
        if (TitlePhrases.Plain(text) is var plain && plain != text)
            return Lowest(Match(plain)) with { Text = text };
        return !GoalPosts.OfDesign(text).IsEmpty && _catalog.FindOccupation(KnownOccupations.SoftwareDevelopers) is { } developer
            ? Read(text, new(developer.Code, developer.Title, text, MatchMethod.Words, Contained))
            : new(text, null, []);
    }

    // What was read in a part of the text: less sure than the whole.
    private static NameMatch Within(string text, MatchCandidate taken, ImmutableArray<MatchCandidate> candidates) =>
        new(text, taken with { Score = Contained, Method = MatchMethod.Words }, candidates);

    private static NameMatch Read(string text, MatchCandidate taken) => new(text, taken, [taken]);

    private NameMatch Lowest(NameMatch match)
    {
        if (match.Taken is not null || match.Method is not (MatchMethod.Exact or MatchMethod.Normalized))
            return match;
        var named = match
            .Candidates.Where(c =>
                c.Method is MatchMethod.Exact or MatchMethod.Normalized && c.Score >= match.Score - MatchOptions.Default.AmbiguousWithin
            )
            .Select(c => (Candidate: c, Occupation: _catalog.FindOccupation(c.Code)!))
            .OrderBy(c => c.Occupation.Level)
            .ThenBy(c => c.Candidate.Code, StringComparer.Ordinal)
            .ToList();
        var lowest = named.TakeWhile(c => c.Occupation.Level == named[0].Occupation.Level).ToList();
        // Of one level and one minor group of the SOC it counts as the one that pays least.
        if (
            lowest.Count > 1
            && lowest.TrueForAll(c =>
                c.Candidate.Code.StartsWith(lowest[0].Candidate.Code[..5], StringComparison.Ordinal) && c.Occupation.Wage?.P25 is not null
            )
        )
            return match with { Taken = lowest.MinBy(c => c.Occupation.Wage!.P25)!.Candidate };
        // Of several families that go by one title it counts as that whose own name ends with the same work, and pays least: "business
        // analyst" as an analyst of systems.
        // "CSR / technical support rep": what is IT work in part counts as that.
        var ofIt = named.Where(c => !c.Occupation.UsualOrigin).ToList();
        if (ofIt is [var only] && named.Count > 1 && match.Text.Contains('/', StringComparison.Ordinal))
            return match with { Taken = only.Candidate };
        var alike = lowest
            .Where(c => c.Occupation.Wage?.P25 is not null && NameKeys.Words(c.Occupation.Title)[^1] == NameKeys.Words(c.Candidate.Via)[^1])
            .ToList();
        if (lowest.Count > 1 && alike.Count > 0)
            return match with { Taken = alike.MinBy(c => c.Occupation.Wage!.P25)!.Candidate };
        var sure = lowest.Count == 1 || named.TrueForAll(c => c.Occupation.UsualOrigin);
        return sure && named[0].Occupation.Level is not null ? match with { Taken = named[0].Candidate } : match;
    }

    /// <summary>Matches a title; <see cref="WorkSpell.OtherOccupation"/> where it names work outside the catalog.</summary>
    public NameMatch Match(string text)
    {
        var match = _own.Match(text);
        var written = match.Method is MatchMethod.Code or MatchMethod.Exact or MatchMethod.Normalized;
        // Titles of O*NET's own that stand outside too were left out there: what is written in both is ours, against a rare alternate
        // title.
        if (written && match.Score >= MatchOptions.Preferred * MatchOptions.Shortened * MatchOptions.Corrected)
            return match;
        var outside = _outside.Match(text);
        if (outside.Candidates.IsEmpty)
            return match;
        var best = outside.Candidates[0];
        // Which of several occupations outside the catalog it is makes no difference.
        var named = best.Method is MatchMethod.Exact or MatchMethod.Normalized;
        if (!named && written)
            return match;
        if (!named && (best.Score < MatchOptions.Default.DoubtBelow || best.Score <= match.Score + NearerBy))
            return match;
        return Outside(text, best);
    }

    private NameMatch Outside(string text, MatchCandidate best)
    {
        var taken = best with
        {
            Code = WorkSpell.OtherOccupation,
            Name = $"{_catalog.Soc.TitleOf(best.Code) ?? best.Name}, outside this catalog",
        };
        return new(text, taken, [taken]);
    }

    private static MatchCandidate Other(string text) =>
        new(WorkSpell.OtherOccupation, "work outside this catalog", text, MatchMethod.Words, ByWords);
}
