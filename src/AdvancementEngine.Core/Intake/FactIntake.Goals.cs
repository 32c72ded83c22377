using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>The wishes of a goal, each read by itself.</summary>
public sealed partial class FactIntake
{
    private bool IsNear(int before) =>
        _read.Notes.Count == before + 1 && NearGoals.Is(_read.Notes[^1].Match, matchers.Occupations);

    // The catalog's occupation nearest to a trade that it lacks.
    private string? OfTrade(string text) => NearTrades.Of(text) is { } near && catalog.FindOccupation(near) is not null ? near : null;

    private bool IsWrittenOfIt(NameMatch match) => match.Candidates.Any(c => IsWritten(c) && IsOfIt(c));

    // A goal that is read as a whole is that; of joined wishes each is read, and the person's record decides between meanings.
    private (string? Code, ImmutableArray<string> Candidates, ImmutableArray<ImmutableArray<string>> Parts) ReadGoal(
        string field,
        string text
    )
    {
        text = GoalTexts.WithField(text);
        var parts = text.Length <= IntakeReader.MaxTextLength ? GoalTexts.Parts(text) : [];
        if (parts.Count == 1 && GoalTexts.HasWay(text))
            text = parts[0];
        if (parts.Count == 1 && GoalPosts.OfDesign(text) is { IsEmpty: false } design)
            return (null, [.. design.Where(c => catalog.FindOccupation(c) is not null)], []);
        if (parts.Count < 2 || IsOneTitle(text) || ProtectedText.Note(field, text) is not null)
        {
            return ReadOne(field, text);
        }

        var read = new List<ImmutableArray<string>>();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            ImmutableArray<string> posts = [.. GoalPosts.Of(part).Where(c => catalog.FindOccupation(c) is not null)];
            if (!posts.IsEmpty)
            {
                read.Add(i > 0 && OfField(GoalPosts.InField(parts[i - 1], part)) is { IsEmpty: false } within ? within : posts);
                continue;
            }

            if (GoalTexts.IsOfAnyField(part))
                continue;
            var (one, several) = Read(field, part, isJob: false);
            if (one is not null && catalog.FindOccupation(one) is { UsualOrigin: false })
                read.Add([one]);
            else if (one is null && !several.IsEmpty && (IsWritten(_read.Notes[^1].Match) || _read.Notes[^1].Match.Score >= Sure))
                read.Add(several);
            else if (OfSpecialty(part) is { IsEmpty: false } named)
                read.Add(named);
            else if (OfTrade(part) is { } near)
                read.Add([near]);
        }

        // "Part time? Consulting?": what is left names no field, and the words together would be a guess.
        if (read.Count == 0 && parts.Any(GoalTexts.IsOfAnyField))
        {
            _read.Notes.Add(new(field, new NameMatch(text, null, [])));
            return (null, [], []);
        }

        if (read.Count == 0)
        {
            var (code, candidates) = Read(field, text, isJob: false);
            return (code, candidates, []);
        }

        ImmutableArray<string> all = [.. read.SelectMany(r => r).Distinct(StringComparer.Ordinal)];
        return all is [var only] ? (only, [], []) : (null, all, read.Count > 1 ? [.. read] : []);
    }

    // "UI/UX designer" is one title; what only a rare alternate title writes so joins two wishes.
    private bool IsOneTitle(string text) => matchers.Occupations.Written(text) is { Taken.Score: >= Common };

    // "GIS or health info": a specialty used as a wish means its own occupation; automation may be test automation.
    private ImmutableArray<string> OfSpecialty(string wish) =>
        GoalParts
            .Of(wish)
            .Where(p => p.Kind == GoalPartKind.Specialty && p.Code != GoalParts.Automation)
            .SelectMany(p => p.Occupations.Where(o => catalog.FindOccupation(o) is { UsualOrigin: false }).Take(1))
            .Take(1)
            .ToImmutableArray();

    private ImmutableArray<string> OfField(string? title) =>
        title is not null && matchers.Occupations.Written(title) is { } written
            ? written.Taken is { } taken
                ? [taken.Code]
                : [.. written.Candidates.Where(IsWritten).Select(c => c.Code)]
            : [];

    // "Security - cyber": goals are taken as IT work, and the words after a dash say which.
    private (string? Code, ImmutableArray<string> Candidates, ImmutableArray<ImmutableArray<string>> Parts) ReadOne(
        string field,
        string text
    )
    {
        if (
            text.Split(s_dashes, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, var second]
            && matchers.Occupations.Match(text).Taken is { } taken
            && catalog.FindOccupation(taken.Code) is { UsualOrigin: true }
        )
            text = $"{second} {first}";
        if (GoalTexts.IsOfAnyField(text) && GoalPosts.OfDesign(text).IsEmpty)
        {
            _read.Notes.Add(new(field, new NameMatch(text, null, [])));
            return (null, [], []);
        }

        if (GoalPosts.Of(text) is { IsEmpty: false } posts && GoalPosts.IsPlain(posts))
            return (null, [.. posts.Where(c => catalog.FindOccupation(c) is not null)], []);
        var (code, candidates) = Read(field, text, isJob: false);
        // "Help desk manager" aims at the post, even where other occupations share the title.
        return (code, code is null && GoalPosts.IsManager(text, candidates) ? GoalPosts.Managers : candidates, []);
    }
}
