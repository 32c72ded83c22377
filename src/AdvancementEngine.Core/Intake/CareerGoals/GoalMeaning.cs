using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Resolves a goal that may mean several occupations by the work on record: the one held now is not a goal, none is offered
/// two levels above, a name that several fields share means the person's own field, and a single meaning needs no question.</summary>
public static partial class GoalMeaning
{
    /// <summary>The participant with the goal read where one meaning is left; with fewer meanings, or as given, otherwise.</summary>
    /// <param name="participant">As read.</param>
    /// <param name="catalog">The catalog of its codes.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    public static Participant Apply(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(catalog);
        var read = Read(participant, catalog, asOf);
        return read.Goals is { TargetOccupation: { } target, Alternatives.IsEmpty: true }
            && GoalWishes.IsKeeping(read.Goals.Stated)
            && IsHeld(read, target, asOf)
            ? With(read, read.Goals with { IsKept = true })
            : WithSpecialty(read, catalog, asOf);
    }

    // A stated specialty is a goal in addition to an occupation of other work, and alone where nothing else was read.
    private static Participant WithSpecialty(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        var goals = participant.Goals;
        // Medical records are work outside IT with a line in it.
        if (goals.TargetOccupation is { } outside && catalog.FindOccupation(outside) is { UsualOrigin: true })
            goals = goals with { TargetOccupation = null, Unread = new UnreadText(goals.Written, []) };
        if (goals.TargetOccupation is null && goals.Unread is not { Candidates.IsEmpty: true })
            return participant;
        foreach (var part in goals.Parts)
        {
            if (
                (goals.TargetOccupation is { } target && (!part.IsMissedBy(target) || goals.Alternatives.Any(a => !part.IsMissedBy(a))))
                || part.Occupations.FirstOrDefault(o => catalog.FindOccupation(o) is { UsualOrigin: false }) is not { } own
                || IsHeld(participant, own, asOf)
            )
                continue;
            return With(
                participant,
                goals.TargetOccupation is null
                    ? goals with { TargetOccupation = own, Unread = null }
                    : goals with { Alternatives = goals.Alternatives.Add(own) }
            );
        }

        return participant;
    }

    private static Participant Read(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        if (SameSystems(participant, catalog, asOf) is { } systems)
            return With(participant, participant.Goals with { TargetOccupation = systems, Unread = null });
        if (Kept(participant, catalog, asOf) is { } kept)
            return With(participant, participant.Goals with { TargetOccupation = kept });
        if (Fewer(participant, catalog, asOf) is { } fewer)
            return With(participant, participant.Goals with { TargetOccupation = fewer, IsKept = true });
        if (SameOrOther(participant, catalog, asOf) is { } both)
            return both;
        if (Elsewhere(participant, catalog, asOf) is { } elsewhere)
            return With(participant, participant.Goals with { TargetOccupation = elsewhere, Unread = null, NamesEmployer = true });
        if (Returned(participant, catalog, asOf) is { } returned)
            return With(
                participant,
                participant.Goals with { TargetOccupation = returned, Alternatives = [participant.Goals.TargetOccupation!] }
            );
        if (participant.Goals is not { TargetOccupation: null, Unread: { Candidates: { Length: > 0 } candidates } unread } goals)
            return participant;
        if (unread.Parts.Length > 1)
            return Joined(participant, unread, catalog, asOf);
        if (GoalWishes.IsReturn(unread.Text) && DoneBefore(participant, candidates, asOf) is { } done)
            return With(participant, goals with { TargetOccupation = done, Unread = null });
        // For a person who works in IT, "IT" names no goal.
        if (unread.IsNear || (GoalWishes.IsAnyIt(unread.Text) && Highest(participant, catalog) > 0))
            return participant;
        if (NotBelow(participant, candidates, catalog, asOf) is { } own)
            return With(participant, goals with { TargetOccupation = own, Unread = null });
        var left = Meant([.. candidates.Where(c => !IsHeld(participant, c, asOf))], participant, catalog, asOf);
        left = OfNamedField(left, unread.Text, catalog);
        if (!GoalPosts.OfDesign(unread.Text).IsEmpty)
            left = GoalPosts.Plain(left);
        if (AreOfOneField(left, catalog) && (GoalWishes.Of(unread.Text) & GoalWish.Undecided) == 0)
            return With(participant, goals with { TargetOccupation = left[0], Alternatives = [left[1]], Unread = null });
        return left.Count == 1 ? With(participant, goals with { TargetOccupation = left[0], Unread = null })
            : left.Count == 0 || left.Count == candidates.Length ? participant
            : With(participant, goals with { Unread = unread with { Candidates = [.. left] } });
    }

    // "network engineer, like before": the one of its meanings that ended last.
    private static string? DoneBefore(Participant participant, ImmutableArray<string> candidates, DateOnly asOf) =>
        participant
            .Work.Where(w => !w.IsPresent(asOf) && candidates.Contains(w.Occupation, StringComparer.Ordinal))
            .MaxBy(w => w.End)
            ?.Occupation;

    // "Senior developer" of a software developer: if all that the word may mean besides the work of now is of a lower level, it means that
    // work, and more of it.
    private static string? NotBelow(Participant participant, ImmutableArray<string> candidates, CareerCatalog catalog, DateOnly asOf) =>
        HeldNow(participant, catalog, asOf) is { } held
        && candidates.Length > 1
        && candidates.Contains(held, StringComparer.Ordinal)
        && candidates.All(c => c == held || Level(c, catalog) < Level(held, catalog))
            ? held
            : null;

    // A person who wants to stay, or the same work elsewhere, aims at the work held now, or the last one. The words stay unread:
    // they say what is wished of it.
    private static string? Kept(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: null, KeepsWork: true }
            ? HeldNow(participant, catalog, asOf)
                ?? ((participant.Goals.Wish & GoalWish.SameWork) == 0 ? null : HeldLast(participant, catalog, asOf))
            : null;

    // "Same work as a civilian" of a service's IT specialist who runs servers and networks: such posts are administrators' outside, and the
    // service has one name for all of them.
    private static string? SameSystems(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: null, Wish: var wish }
        && (wish & (GoalWish.SameWork | GoalWish.BetterPay)) == GoalWish.SameWork
        && participant.Work.Where(w => w.Start <= asOf && w.IsPresent(asOf)).ToArray() is { Length: > 0 } present
        && Array.TrueForAll(present, w => w.Occupation == KnownOccupations.UserSupport && Payers.IsService(w))
        && AdminTools.RunsSystems(participant, asOf)
        && catalog.FindOccupation(KnownOccupations.SystemAdministrators) is { } administrators
            ? administrators.Code
            : null;

    // "Cut to part time", and no other work that was read: the IT work held now, for fewer hours. A person who leads a department is
    // asked: that is seldom done in part.
    private static string? Fewer(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: null, Unread: { Candidates.IsEmpty: true } unread }
        && (GoalWishes.Of(unread.Text) & (GoalWish.FewerHours | GoalWish.BetterPay)) == GoalWish.FewerHours
        && HeldNow(participant, catalog, asOf) is { } held
        && Level(held, catalog) is > 0 and < (int)OccupationLevel.Lead
            ? held
            : null;

    // "Same kind of job, will take help desk": the work done last is the goal, and the other is accepted.
    private static Participant? SameOrOther(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: { } other } goals
        && GoalWishes.IsSameOrOther(goals.Stated)
        && (HeldNow(participant, catalog, asOf) ?? HeldLast(participant, catalog, asOf)) is { } same
        && same != other
        && Level(same, catalog) > 0
            ? With(participant, goals with { TargetOccupation = same, Alternatives = [other, .. goals.Alternatives.Where(a => a != same)] })
            : null;

    // "Corporate IT" of somebody who works in IT: the work of now, at another kind of employer.
    private static string? Elsewhere(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: null, Unread: { } unread }
        && GoalWishes.IsItOfEmployer(GoalConditions.Without(unread.Text))
        && (GoalWishes.Of(unread.Text) & GoalWish.Undecided) == 0
        && HeldNow(participant, catalog, asOf) is { } held
        && IsOfComputerStaff(held)
            ? held
            : null;

    // Support, networks, systems and security are work of a computer department; installing and repairing on the road is not.
    private static bool IsOfComputerStaff(string code) => code.StartsWith("15-12", StringComparison.Ordinal);

    // "Programmer again" of a developer: the work that was done, under the name that it had.
    private static string? Returned(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Goals is { TargetOccupation: { } target, Alternatives.IsEmpty: true } goals
        && GoalWishes.IsReturn(goals.Stated)
        && Level(target, catalog) > 0
        && !participant.Work.Any(w => w.Occupation == target)
        && participant
            .Work.Where(w =>
                w.End <= asOf && Level(w.Occupation, catalog) == Level(target, catalog) && AreOfField([w.Occupation], target, catalog)
            )
            .MaxBy(w => w.End)
            is { } done
            ? done.Occupation
            : null;

    private static string? HeldNow(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant
            .Work.Where(w => w.Start <= asOf && w.IsPresent(asOf) && catalog.FindOccupation(w.Occupation) is not null)
            .MaxBy(w => w.Start)
            ?.Occupation;

    private static string? HeldLast(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        participant.Work.Any(w => w.IsPresent(asOf) && !w.IsNoJob)
            ? null
            : participant.Work.Where(w => catalog.FindOccupation(w.Occupation) is { UsualOrigin: false }).MaxBy(w => w.End)?.Occupation;

    private static bool AreOfField(List<string> part, string own, CareerCatalog catalog)
    {
        var fields = CareerMap.Of(catalog).Fields;
        var field = fields.Of(catalog.OccupationIndex(own));
        return part.Exists(p => p == own || (fields.Of(catalog.OccupationIndex(p)) & field) != 0);
    }

    private static List<string> Meant(List<string> candidates, Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        if (candidates.Count > 1)
            candidates = WithinReach(candidates, participant, catalog, asOf);
        return candidates.Count > 1 ? OfOwnField(candidates, participant, catalog) : candidates;
    }

    private static bool IsHeld(Participant participant, string occupation, DateOnly asOf) =>
        participant.Work.Any(w => string.Equals(w.Occupation, occupation, StringComparison.Ordinal) && w.IsPresent(asOf));

    // The work of one's own business is a goal where it is named: to be employed in it.
    private static bool IsOwnBusiness(Participant participant, string occupation, DateOnly asOf) =>
        participant
            .Work.Where(w => string.Equals(w.Occupation, occupation, StringComparison.Ordinal) && w.IsPresent(asOf))
            .All(EmployerWords.IsOwn);

    private static int Highest(Participant participant, CareerCatalog catalog) =>
        participant.Work.Select(w => Level(w.Occupation, catalog)).DefaultIfEmpty().Max();

    private static Participant With(Participant participant, Goals goals) => participant with { Goals = goals };

    // After more years away from IT a person returns one level lower. Ours.
    private const int YearsAway = 3;

    // One level above the work on record, one lower after years away, a degree standing for early work; where all are above that, the
    // lowest, except for a person with nothing on record to go by, who is asked.
    private static List<string> WithinReach(
        List<string> candidates,
        Participant participant,
        CareerCatalog catalog,
        DateOnly asOf
    )
    {
        var highest = Highest(participant, catalog) - (IsLongAway(participant, catalog, asOf) ? 1 : 0);
        var held = Math.Max(highest, (int)OccupationLevel.Entry);
        if (held < (int)OccupationLevel.Early && participant.Education?.Level >= EducationLevel.Bachelor)
            held = (int)OccupationLevel.Early;
        var within = candidates.Where(c => Level(c, catalog) <= held + 1).ToList();
        if (within.Count > 0)
            return within;
        if (participant is { Work.IsEmpty: true, Education: null or { Level: < EducationLevel.Associate } })
            return candidates;
        var lowest = candidates.Min(c => Level(c, catalog));
        return [.. candidates.Where(c => Level(c, catalog) == lowest)];
    }

    private static bool IsLongAway(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        var ofIt = participant.Work.Where(w => Level(w.Occupation, catalog) > 0).ToList();
        return ofIt.Count > 0 && ofIt.TrueForAll(w => w.End is { } end && end.AddYears(YearsAway) < asOf);
    }

    // "Full-stack web developer": two meanings of one field are both goals, and need no question.
    private static bool AreOfOneField(List<string> left, CareerCatalog catalog) =>
        left is [var one, var other]
        && AreOfField([one], other, catalog)
        && Level(one, catalog) == Level(other, catalog);

    private static List<string> OfOwnField(List<string> candidates, Participant participant, CareerCatalog catalog)
    {
        var fields = CareerMap.Of(catalog).Fields;
        var own = CareerField.None;
        foreach (var spell in participant.Work)
        {
            if (Level(spell.Occupation, catalog) > 0)
                own |= fields.Of(catalog.OccupationIndex(spell.Occupation));
        }

        var within = candidates.Where(c => (fields.Of(catalog.OccupationIndex(c)) & own) != 0).ToList();
        return within.Count > 0 ? within : candidates;
    }

    // "Network engineer" means no engineer of security: where titles have the field that is named, those without it are not meant.
    private static List<string> OfNamedField(List<string> candidates, string text, CareerCatalog catalog)
    {
        var named = NameKeys.Words(text).Where(s_named.Contains).ToList();
        var within = candidates.Where(c => NameKeys.Words(catalog.FindOccupation(c)!.Title).Any(named.Contains)).ToList();
        return within.Count > 0 ? within : candidates;
    }

    private static readonly FrozenSet<string> s_named = FrozenSet.ToFrozenSet(
        ["network", "system", "security", "database", "software", "web"],
        StringComparer.Ordinal
    );

    // 0 for work outside IT.
    private static int Level(string occupation, CareerCatalog catalog) =>
        catalog.FindOccupation(occupation) is { UsualOrigin: false, Level: { } level } ? (int)level : 0;
}
