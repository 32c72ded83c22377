using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Goals of several wishes.</summary>
public static partial class GoalMeaning
{
    // Each of the joined wishes is a goal where it has one meaning; those that keep several are asked only where none has one.
    private static Participant Joined(Participant participant, UnreadText unread, CareerCatalog catalog, DateOnly asOf)
    {
        var goals = participant.Goals;
        // "Field tech or telecom installer": what one part says plainly is what the other means.
        var said = unread.Parts.Where(p => p.Length == 1).Select(p => p[0]).ToList();
        var written = unread
            .Parts.Select(p => p.Length > 1 && said.Find(o => p.Contains(o, StringComparer.Ordinal)) is { } same ? [same] : p)
            .ToList();
        var parts = written.ConvertAll(p => OfPart(p, participant, catalog, asOf));
        OwnLines(written, parts, participant, catalog, asOf);
        for (var i = 0; i < parts.Count; i++)
        {
            // "networking, office/NOC": what another part says plainly is what this one means.
            if (parts[i].Count > 1 && parts.Find(p => p.Count == 1 && parts[i].Contains(p[0])) is { } plain)
                parts[i] = plain;
            parts[i] = GoalPosts.Plain(parts[i]);
        }

        var plainly = parts.Where(p => p.Count == 1).Select(p => p[0]).Distinct(StringComparer.Ordinal).ToList();
        // An occupation below the present work is not an alternative to one that is not below it.
        var held = Highest(participant, catalog);
        if (plainly.Exists(c => Level(c, catalog) >= held))
            plainly.RemoveAll(c => Level(c, catalog) < held);
        if (plainly.Count == 0)
        {
            ImmutableArray<string> left = [.. parts.SelectMany(p => p).Distinct(StringComparer.Ordinal)];
            return left.IsEmpty ? participant : With(participant, goals with { Unread = unread with { Candidates = left, Parts = [] } });
        }

        // A person who considers staying, among other wishes, is asked; so is one who cannot decide between posts.
        if (
            (
                IsHeld(participant, plainly[0], asOf)
                && !IsOwnBusiness(participant, plainly[0], asOf)
                && unread.Text.Contains('?', StringComparison.Ordinal)
            )
            || (
                plainly.Count > 1
                && unread.Parts.Any(GoalPosts.IsPost)
                && (GoalWishes.Of(unread.Text) & GoalWish.Undecided) != 0
            )
        )
            return With(participant, goals with { Unread = unread with { Candidates = [.. plainly], Parts = [] } });
        var target = plainly.Find(c => Level(c, catalog) <= Math.Max(held, 1) + 1) ?? plainly[0];
        return With(
            participant,
            goals with
            {
                TargetOccupation = target,
                Unread = null,
                Alternatives = [.. plainly.Where(c => c != target)],
            }
        );
    }

    // "Stay in databases, cloud", "GIS analyst / developer" or "threat intel or data analyst" of a person who does that work: the half that
    // names it is kept where it is a specialty of its own, comes after a plain half of another field, and means the next level of its field
    // where no other half is plain, or where the person stays in it.
    private static void OwnLines(
        List<ImmutableArray<string>> written,
        List<List<string>> parts,
        Participant participant,
        CareerCatalog catalog,
        DateOnly asOf
    )
    {
        var text = participant.Goals.Unread?.Text ?? string.Empty;
        var isOpen = GoalWishes.IsKeeping(text) || !parts.Exists(p => p.Count == 1);
        for (var i = 0; i < written.Count; i++)
        {
            if (
                written[i] is not [var own]
                || !IsHeld(participant, own, asOf)
                || Level(own, catalog) is 0 or (int)OccupationLevel.Lead
                || EmployerWords.IsEnding(text)
            )
                continue;
            if (participant.Goals.Parts.Any(p => p.Occupations.Contains(own, StringComparer.Ordinal)))
                parts[i] = [own];
            else if (parts.Exists(p => AreOfField(p, own, catalog)))
                continue;
            else if (!isOpen)
                parts.Add([own]);
            else if (NextOfField(own, catalog) is { } next)
                parts[i] = [next];
        }
    }

    private static string? NextOfField(string own, CareerCatalog catalog) =>
        catalog
            .Ladder.From(catalog.OccupationIndex(own))
            .Where(s => s.Kind == StepKind.Up && AreOfField([s.To], own, catalog) && Level(s.To, catalog) == Level(own, catalog) + 1)
            // Parts of an occupation after the whole.
            .OrderBy(s => s.To.EndsWith(".00", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(s => s.MonthsLow)
            .ThenBy(s => s.To, StringComparer.Ordinal)
            .Select(s => s.To)
            .FirstOrDefault();

    private static List<string> OfPart(ImmutableArray<string> part, Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        // No occupation is above leading work: a goal in it is a higher post.
        var left = Meant(
            [
                .. part.Where(c =>
                    Level(c, catalog) == (int)OccupationLevel.Lead
                    || !IsHeld(participant, c, asOf)
                    || IsOwnBusiness(participant, c, asOf)
                    || EmployerWords.IsEnding(participant.Goals.Unread?.Text ?? string.Empty)
                ),
            ],
            participant,
            catalog,
            asOf
        );
        if (left.Count < 2 || Highest(participant, catalog) > 0)
            return left;
        // For a person from outside IT, a field named among others means its entry-level jobs.
        var lowest = left.Min(c => Level(c, catalog));
        return [.. left.Where(c => Level(c, catalog) == lowest)];
    }
}
