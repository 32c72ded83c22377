using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>A person's work as of a date: occupations held with months that still count, current pay, level reached.</summary>
internal sealed class WorkStanding
{
    private const float DaysOfMonth = 30.4375f;

    private readonly CareerMap _map;
    private readonly Direct?[] _direct;

    private WorkStanding(CareerMap map, int occupations)
    {
        _map = map;
        _direct = new Direct?[occupations];
        Ways = new Way?[occupations];
    }

    /// <summary>Paths computed so far, by dense index, for people whose paths are not changed by training.</summary>
    public Way?[] Ways { get; }

    /// <summary>The step to an occupation as determined by work alone: computed once, and the same regardless of what else is known about
    /// the person.</summary>
    public Direct To(int occupation) => _direct[occupation] ??= Find(occupation);

    /// <summary>Occupations held, ascending by index.</summary>
    public ImmutableArray<HeldOccupation> Held { get; private init; } = [];

    /// <summary>True if the record says what work was done, even if none.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Months that work not read may add at the most: 0 where all is read, the length of the jobs that were not recognized where
    /// the record has their dates, positive infinity where it does not say.</summary>
    public float UnreadMonths { get; private init; }

    /// <summary>True if a current job is recorded, in the catalog or not.</summary>
    public bool IsEmployed { get; private init; }

    /// <summary>Highest level of IT work reached, 1 to 5; 0 for none.</summary>
    public int HighestLevel { get; private init; }

    /// <summary>True if all IT work ended so long ago that it no longer counts in full.</summary>
    public bool IsReturning { get; private init; }

    /// <summary>Months of IT work that still count.</summary>
    public float ItMonths { get; private init; }

    /// <summary>Months of computer work (SOC 15 and IT management) that still count; repair and cabling do not.</summary>
    public float ComputerMonths { get; private init; }

    /// <summary>Months that count for a field: for security, its own plus half of other IT work at middle level or above; for projects, its
    /// own; otherwise all IT work.</summary>
    public float MonthsToward(CareerField field)
    {
        if (field is not (CareerField.Security or CareerField.Project))
            return ItMonths;
        var months = 0f;
        foreach (var item in Held)
        {
            if (item.IsOutside)
                continue;
            if ((_map.Fields.Of(item.Occupation) & field) != 0)
                months += item.Counted;
            else if (field == CareerField.Security && _map.Level(item.Occupation) >= (int)OccupationLevel.Middle)
                months += item.Counted / 2f;
        }

        return months;
    }

    /// <summary>Entry pay (25th percentile) of the current job, US dollars; null if unknown or if the wage is shared by dissimilar
    /// occupations.</summary>
    public int? PresentEntryPay { get; private init; }

    /// <summary>Median pay of the current job, US dollars; null in the same cases.</summary>
    public int? PresentMedianPay { get; private init; }

    /// <summary>The current job with the most months; -1 if none of them is in the catalog.</summary>
    public int Present { get; private init; } = -1;

    /// <summary>Fields of IT work that still count.</summary>
    public CareerField Fields { get; private init; }

    private static float MonthsOf(ImmutableArray<UnreadWork> unread, DateOnly asOf)
    {
        if (unread.IsEmpty)
            return float.PositiveInfinity;
        var months = 0f;
        foreach (var work in unread)
        {
            if (work.Start is not { } start)
                return float.PositiveInfinity;
            var end = work.End is { } ended && ended < asOf ? ended : asOf;
            months += Math.Max(0f, Between(start, end));
        }

        return months;
    }

    /// <summary>Reads a participant's work.</summary>
    public static WorkStanding Of(Participant participant, DateOnly asOf, CareerCatalog catalog, in StandingRules rules)
    {
        var map = CareerMap.Of(catalog);
        var held = Read(participant, asOf, catalog, rules, out var employed);
        var (level, months, computer, fields, present) = (0, 0f, 0f, CareerField.None, -1);
        var presentMonths = -1f;
        var (former, current) = (false, false);
        (int? Entry, int? Median) pay = default;
        var elsewhere = participant.UnreadWork.Any(w => w.IsPresent(asOf))
            || participant.Work.Any(w => w.Start <= asOf && w.IsPresent(asOf) && !IsPartTime(w));
        foreach (var item in held)
        {
            // Part-time service alongside another job is not the current job.
            if (item.IsPresent && item.Months > presentMonths && !(item.IsPartTime && elsewhere))
                (present, presentMonths) = (item.Occupation, item.Months);
            if (
                item is { IsPresent: true, IsPartTime: false }
                && OwnWage(catalog.Occupations[item.Occupation]) is { P25: { } entry } wage
                && (pay.Entry is null || entry > pay.Entry)
            )
                pay = (entry, wage.Median);
            if (item.IsOutside)
                continue;
            months += item.Counted;
            // Service one weekend a month does not replace the first exams for the work.
            if (!item.IsPartTime && catalog.Occupations[item.Occupation].Code is ['1', '5' or '1', ..])
                computer += item.Counted;
            if (item.Counted > 0f)
                fields |= map.Fields.Of(item.Occupation);
            // Work that ended long ago counts one level lower than it was, but never as nothing.
            if (item.IsFaded && item.Months >= rules.LevelMonths)
                level = Math.Max(level, Math.Max(1, LevelOf(item, map) - 1));
            else if (item.IsPresent || item.Counted >= rules.LevelMonths)
                level = Math.Max(level, LevelOf(item, map));
            former |= item.IsFaded && item.Months >= rules.LevelMonths;
            current |= !item.IsFaded;
        }

        return new WorkStanding(map, catalog.Occupations.Length)
        {
            Held = held,
            IsKnown = participant.WorkHistoryKnown,
            UnreadMonths = participant.WorkHistoryKnown ? 0f : MonthsOf(participant.UnreadWork, asOf),
            IsEmployed = employed,
            HighestLevel = level,
            IsReturning = former && !current,
            ItMonths = months,
            ComputerMonths = computer,
            PresentEntryPay = pay.Entry,
            PresentMedianPay = pay.Median,
            Present = present,
            Fields = fields,
        };
    }

    /// <summary>Level of a job held: a person who leads the people doing the work is one level above it, up to senior.</summary>
    public static int LevelOf(in HeldOccupation held, CareerMap map)
    {
        var own = map.Level(held.Occupation);
        return held.Leads && own > 0 ? Math.Max(own, Math.Min(own + 1, (int)OccupationLevel.Senior)) : own;
    }

    /// <summary>Level of a job held as a step to senior work: a junior in work from middle level up is one level below it.</summary>
    public static int RungOf(in HeldOccupation held, CareerMap map)
    {
        var level = LevelOf(held, map);
        return held.IsJunior && level >= (int)OccupationLevel.Middle ? level - 1 : level;
    }

    private Direct Find(int to)
    {
        LadderStep? best = null;
        HeldOccupation from = default;
        var (held, months) = (false, 0f);
        foreach (var item in Held)
        {
            held |= item.Occupation == to;
            // Work outside IT counts only toward what the ladder leads to from it alone: graphic design toward interface design, and shop
            // work toward nothing. The equipment of some trades is on networks, so work in them counts toward supporting these.
            // Leading people counts toward management in any kind of work.
            if (
                item.IsOutside
                    ? _map.Up(item.Occupation, to) is not null
                        && (!_map.LeadsAtLarge(item.Occupation) || _map.IsOfNetworkedEquipment(item.Occupation))
                    : _map.IsRelated(item.Occupation, to) || (item.Leads && _map.IsManagement(to))
            )
                months += item.Counted;
            if ((item.Counted <= 0f && !item.IsPresent) || _map.Up(item.Occupation, to) is not { } step)
                continue;
            // The current job first, then the one with the most months that still count.
            if (best is not null && (item.IsPresent != from.IsPresent ? from.IsPresent : item.Counted <= from.Counted))
                continue;
            (best, from) = (step, item);
        }

        if (best is null && !held && _map.IsManagement(to) && Held.Any(h => h is { Leads: true, IsOutside: false }))
        {
            var usual = _map.FirstInto(to);
            return new Direct(null, from, usual, [.. usual.Select(_map.CredentialIndex).Where(c => c >= 0)], months);
        }

        var outside = best is null && (HighestLevel == 0 || held) ? _map.FromOutside(to) : null;
        return new Direct(
            best,
            from,
            best?.Credentials ?? outside?.Credentials ?? [],
            best is null ? outside?.Indices ?? [] : _map.Usual(from.Occupation, to),
            months
        );
    }

    /// <summary>The step to an occupation as determined by work alone.</summary>
    /// <param name="Step">The step up from a job held; null if the ladder has none.</param>
    /// <param name="From">The job it starts from.</param>
    /// <param name="Usual">Codes of credentials that usually go with it, or with entering from outside IT.</param>
    /// <param name="UsualIndices">The same by dense index.</param>
    /// <param name="RelatedMonths">Months of work that count toward the occupation.</param>
    internal sealed record Direct(
        LadderStep? Step,
        HeldOccupation From,
        ImmutableArray<string> Usual,
        ImmutableArray<int> UsualIndices,
        float RelatedMonths
    );

    /// <summary>An occupation's own wage; null if several dissimilar occupations share the estimate (a SOC code ending in 99 covers "all
    /// other"), and for part of an occupation, whose pay is that of the whole.</summary>
    public static WageEstimate? OwnWage(Occupation occupation) =>
        occupation.Wage is { } wage
        && (wage.SharedWith is null || occupation.Code.EndsWith(".00", StringComparison.Ordinal))
        && wage.SharedWith?.EndsWith("99", StringComparison.Ordinal) != true
            ? wage
            : null;

    private static ImmutableArray<HeldOccupation> Read(
        Participant participant,
        DateOnly asOf,
        CareerCatalog catalog,
        in StandingRules rules,
        out bool employed
    )
    {
        employed = false;
        List<(int Occupation, DateOnly Start, DateOnly End, bool Leads, bool IsPart, bool IsJunior, bool IsCoordinator)> spells = [];
        foreach (var work in participant.Work)
        {
            var end = work.End is { } last && last < asOf ? last : asOf;
            if (work.Start > end)
                continue;
            employed |= end == asOf && !work.IsNoJob;
            if (catalog.OccupationIndex(work.Occupation) is >= 0 and var index)
                spells.Add(
                    (
                        index,
                        work.Start,
                        end.AddDays(1),
                        LeadWords.IsSaid(work.Source.What),
                        IsPartTime(work),
                        JuniorWords.IsSaid(work.Stated),
                        JuniorWords.IsCoordinator(work.Stated)
                    )
                );
        }

        spells.Sort(
            static (a, b) =>
                a.Occupation != b.Occupation ? a.Occupation.CompareTo(b.Occupation)
                : a.Start != b.Start ? a.Start.CompareTo(b.Start)
                : a.End.CompareTo(b.End)
        );
        var held = ImmutableArray.CreateBuilder<HeldOccupation>(spells.Count);
        for (var i = 0; i < spells.Count;)
            held.Add(Merged(spells, ref i, asOf, catalog, rules));
        return held.ToImmutable();
    }

    // Combines the spells of one occupation; overlapping ones count once.
    private static HeldOccupation Merged(
        List<(int Occupation, DateOnly Start, DateOnly End, bool Leads, bool IsPart, bool IsJunior, bool IsCoordinator)> spells,
        ref int i,
        DateOnly asOf,
        CareerCatalog catalog,
        in StandingRules rules
    )
    {
        var occupation = spells[i].Occupation;
        var (months, counted, present, leads, isPart, isJunior, isCoordinator) = (0f, 0f, false, false, true, true, true);
        while (i < spells.Count && spells[i].Occupation == occupation)
        {
            var (start, end) = (spells[i].Start, spells[i].End);
            leads |= spells[i].Leads;
            var share = spells[i].IsPart ? PartOfService : 1f;
            isPart &= spells[i].IsPart;
            isJunior &= spells[i].IsJunior;
            isCoordinator &= spells[i].IsCoordinator;
            for (i++; i < spells.Count && spells[i].Occupation == occupation && spells[i].Start <= end; i++)
            {
                leads |= spells[i].Leads;
                share = spells[i].IsPart ? share : 1f;
                isPart &= spells[i].IsPart;
                isJunior &= spells[i].IsJunior;
                isCoordinator &= spells[i].IsCoordinator;
                if (spells[i].End > end)
                    end = spells[i].End;
            }

            var (own, since) = (Between(start, end) * share, Between(end, asOf.AddDays(1)));
            months += own;
            counted += own * Share(since, rules);
            present |= since <= rules.PresentMonths;
        }

        return new HeldOccupation(
            occupation,
            months,
            counted,
            present,
            !present && counted < months,
            catalog.Occupations[occupation].UsualOrigin,
            leads
        )
        {
            IsPartTime = isPart,
            IsJunior = isJunior,
            IsCoordinator = isCoordinator,
        };
    }

    // One weekend a month and two weeks a year are 39 of about 260 working days; the training for the specialty is full time. Ours.
    private const float PartOfService = 0.25f;

    private static bool IsPartTime(WorkSpell work) => ForcesWords.IsPartTime(work.Stated) || ForcesWords.IsPartTime(work.Source.What);

    private static float Share(float since, in StandingRules rules) =>
        since <= rules.FadeFromMonths ? 1f
        : since >= rules.FadeToMonths ? 0f
        : (rules.FadeToMonths - since) / (rules.FadeToMonths - rules.FadeFromMonths);

    private static float Between(DateOnly start, DateOnly end) =>
        ((end.Year - start.Year) * 12) + (end.Month - start.Month) + ((end.Day - start.Day) / DaysOfMonth);
}
