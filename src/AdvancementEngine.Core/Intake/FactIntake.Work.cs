using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Intake.Schooling;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Schooling and jobs, and the titles that name jobs and goals.</summary>
public sealed partial class FactIntake
{
    /// <summary>Highest education reached; read after the jobs, because a grade of high school is the one attended only where there are
    /// none.</summary>
    public EducationRecord? Education(FieldNames at, string level, SourceText source)
    {
        var recorded = Source(at, source);
        if (EducationLevels.TryParse(level, out var known))
            return new(known, recorded);
        if (_read.IsTooLong(at("level"), level))
            return null;
        var (match, reached, pursued) = EducationTexts.Read(level, asOf);
        _read.Notes.Add(new(at("level"), match));
        // A grade of high school alone, for a person who has not worked, is the one attended.
        if (EducationTexts.IsInSchool(level, hasWorked: _hasWorked))
            (reached, pursued) = (EducationLevel.NoFormalCredential, EducationLevel.HighSchool);
        return reached is { } highest ? new(highest, recorded) { Pursued = pursued, Stated = Plain(at("level"), level) } : null;
    }

    /// <summary>A spell of work.</summary>
    /// <param name="at">Names its fields.</param>
    /// <param name="occupation">Code, job title, or <see cref="WorkSpell.OtherOccupation"/>.</param>
    /// <param name="start">Day or month; empty where it is not known: the work counts as done, its length as unknown.</param>
    /// <param name="end">Day or month; empty while it goes on.</param>
    /// <param name="source">Who, when, what.</param>
    /// <param name="open">Set where the occupation or the start stays open: the history is then incomplete and must not count as "no
    /// experience".</param>
    public WorkSpell? Work(FieldNames at, string occupation, string start, string end, SourceText source, ref bool open)
    {
        var first = _read.Date(at("start"), start, monthAs: 1);
        var last = _read.Date(at("end"), end, monthAs: -1);
        if (last < first)
            _read.Problem(at("end"), InputText.Quote($"{occupation}|{start}|{end}"), "an end not before the start", "correct the dates");
        _hasWorked = true;
        _hasDispatched |= DispatchWords.IsJob(occupation);
        var (code, candidates) = Read(at("occupation"), occupation, isJob: true);
        var recorded = Payers.Marked(occupation, Source(at, source));
        if (LeadWords.IsPost(occupation))
            recorded = LeadWords.Marked(recorded);
        // Chief petty officers in IT ratings are responsible for all of it, under every rating's name.
        if (GeneralistWords.IsTitle(occupation) || (LeadWords.IsPost(occupation) && ForcesWords.IsSaid(occupation)))
            recorded = GeneralistWords.Marked(recorded, Kept(occupation));
        // Time without a job needs no start.
        var isNoJob = code == WorkSpell.OtherOccupation && NoWorkWords.IsSaid(occupation);
        open |= code is null || (start.Length == 0 && !isNoJob);
        if (code is null)
        {
            _unread.Add(new(Kept(occupation), first, last, recorded, candidates));
            return null;
        }

        if (first is { } day)
            return new(code, day, last, recorded) { Stated = Stated(occupation, code) };
        if (start.Length > 0)
            return null;
        if (!isNoJob)
            _read.Notes.Add(IntakeNote.NotGiven(at("start"), occupation, "has no start: it counts as work done, its length is unknown"));
        return new(code, last ?? asOf, last, recorded) { IsStartKnown = false, Stated = Stated(occupation, code) };
    }

    // The code a text means, or what it may mean.
    private (string? Code, ImmutableArray<string> Candidates) Read(string field, string text, bool isJob)
    {
        var before = _read.Notes.Count;
        var code = isJob ? _read.Job(field, catalog, matchers, text) : _read.Occupation(field, catalog, matchers, text);
        if (!isJob && code is null && _read.Notes.Count > before && !IsWritten(_read.Notes[^1].Match) && Told(field, text) is { } named)
            code = named.Taken?.Code;
        // "Operations analyst" aims at no forensics.
        if (!isJob && _read.Notes.Count > before && FieldWords.AreMissing(text, code))
            return (null, []);
        if (
            code is not null
            || _read.Notes.Count == before
            || _read.Notes[^1].Match.Candidates is not [var best, ..] candidates
            || best.Score < LeastMeant
        )
            return (code, []);
        // An exact title comes before a near one; goals are taken as IT work; a goal in common use means no rare
        // title.
        var written = candidates.Any(IsWritten);
        var isCommon = best.Score >= MatchOptions.Preferred * MatchOptions.Shortened * MatchOptions.Shortened;
        var within = isCommon && !isJob ? MeantWithin : WrittenWithin;
        return (
            null,
            [
                .. candidates
                    .Where(c =>
                        (written ? IsWritten(c) && c.Score >= best.Score - within : c.Score >= best.Score - MeantWithin)
                        && (
                            isJob
                            || (catalog.FindOccupation(c.Code) is not { UsualOrigin: true } && !FieldWords.AreMissing(text, c.Code))
                        )
                        && (IsWritten(c) || TitleHeads.ShareMore(matchers.Occupations.Corrected(text), c))
                    )
                    .Select(c => c.Code),
            ]
        );
    }

    // A goal that matches no title is read by its field and work; goals are taken as IT work.
    private NameMatch? Told(string field, string text) =>
        OfIt(field, matchers.Jobs.Composed(text)) ?? OfIt(field, matchers.Jobs.WithinGoal(text));

    private NameMatch? OfIt(string field, NameMatch? found)
    {
        if (found is not { } read || !read.Candidates.Any(IsOfIt))
            return null;
        ImmutableArray<MatchCandidate> ofIt = [.. read.Candidates.Where(IsOfIt)];
        read = read with { Taken = ofIt is [var only] ? only : read.Taken is { } taken && IsOfIt(taken) ? taken : null, Candidates = ofIt };
        _read.Notes[^1] = new(field, read);
        return read;
    }

    private bool IsOfIt(MatchCandidate candidate) => catalog.FindOccupation(candidate.Code) is { UsualOrigin: false };
}
