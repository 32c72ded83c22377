using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the ways to prepare for one step: time in the present job, or one of the step's usual credentials with its
/// prerequisites.</summary>
/// <remarks>With a usual credential, the step takes from the minimum to the midpoint of the usual months; without one, from the midpoint to
/// the maximum. OURS, because no source gives the time by credential.</remarks>
internal sealed class PreparationFinder(CareerCatalog catalog, PathwayAssumptions assumptions)
{
    private readonly CareerMap _map = CareerMap.Of(catalog);

    // For each credential, the groups of which one member must be held first; codes that are not in the catalog are left out.
    private readonly int[][][] _prerequisites =
    [
        .. catalog.Credentials.Select(c =>
            (c.Facts.Prerequisites?.Value ?? [])
                .Select(group => group.Select(catalog.CredentialIndex).Where(i => i >= 0).ToArray())
                .ToArray()
        ),
    ];

    private readonly List<int> _earned = [];

    /// <summary>Finds the ways, first the one without a new credential, then one per credential in the step's order.</summary>
    /// <param name="move">The step.</param>
    /// <param name="state">What the person holds and has done when the step begins.</param>
    /// <param name="months">Months already spent in the job left.</param>
    /// <param name="into">Receives the ways; its previous contents are replaced.</param>
    public void Find(LadderMove move, PathwayState state, float months, List<StagePreparation> into)
    {
        into.Clear();
        // Time in an occupation outside IT does not shorten a step that enters above entry level.
        if (move.From >= 0 && IsAbove(move.To) && catalog.Occupations[move.From].UsualOrigin && _map.LeadsAtLarge(move.From))
            months = 0f;
        var asked = new Asked(months, Experience(move.To, state), Learning(move.To, state));
        Usual(move, state, asked, into);
        Advised(move, state, asked, into);
        WithProgram(move.To, state, into);
        Refreshed(move.To, state, into);
    }

    private void Refreshed(int to, PathwayState state, List<StagePreparation> ways)
    {
        if (state.Jobs.Count > 0 || to != state.Start.Goal || IsReady(to, state) || !state.Start.Away.Contains(to))
            return;
        for (var w = 0; w < ways.Count; w++)
            ways[w] = ways[w] with
            {
                MonthsLow = Math.Max(ways[w].MonthsLow, assumptions.RefreshMonths / 2f),
                MonthsHigh = Math.Max(ways[w].MonthsHigh, assumptions.RefreshMonths),
            };
    }

    // A current program is finished before the first job begins. How much of it is left is not recorded, so the upper end is its full
    // length.
    private void WithProgram(int to, PathwayState state, List<StagePreparation> ways)
    {
        if (state.Jobs.Count > 0 || IsReady(to, state) || state.Start is not { ProgramHours: { } hours, HoursAWeek: > 0 })
            return;
        var months = ProgramTime.Months(hours, state.Start.ProgramWeeks, state.HoursAWeek);
        for (var w = 0; w < ways.Count; w++)
        {
            var way = ways[w];
            ways[w] = IsTrainedInProgram(to, state, way)
                ? way with
                {
                    MonthsLow = Math.Min(way.MonthsLow, months),
                    MonthsHigh = Math.Max(months, Math.Min(way.MonthsHigh, Study(way, state))),
                }
                : way with
                {
                    // What the program does not teach is learned after it.
                    MonthsHigh = Math.Max(way.MonthsHigh, months + Learning(to, state)),
                };
        }
    }

    // A program that trains for an entry-level job, or prepares for the exam earned for it, is itself the usual months of practice before
    // it.
    private bool IsTrainedInProgram(int to, PathwayState state, StagePreparation way) =>
        !IsAbove(to)
        && (
            state.Start.ProgramTargets.Contains(to)
            || (!way.Credentials.IsEmpty && way.Credentials.All(c => state.Start.ProgramExams.Contains(c)))
        );

    private float Study(StagePreparation way, PathwayState state) =>
        way.StudyHours * (1f + assumptions.PracticeShare) / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth);

    /// <summary>Finds the ways into a job that the person's next step leads to but no ladder step does: immediately if the person can apply
    /// for it, if it is the goal they can start in now, or if they lead people toward it; otherwise only with the credential that is the
    /// next step.</summary>
    /// <param name="move">The step.</param>
    /// <param name="state">What the person holds and has done when the step begins.</param>
    /// <param name="into">Receives the ways; its previous contents are replaced.</param>
    /// <param name="months">Months that count toward the step; 0 except for someone who leads people toward it.</param>
    public void FindEntering(LadderMove move, PathwayState state, List<StagePreparation> into, float months = 0f)
    {
        Find(move, state, months, into);
        if (!IsReady(move.To, state) && move.To != state.Start.Goal && move.To != state.Start.Led?.To)
            into.RemoveAll(w => w.Credentials.IsEmpty);
    }

    private void Usual(LadderMove move, PathwayState state, in Asked asked, List<StagePreparation> into)
    {
        var (step, to, months) = (move.Step, move.To, asked.MonthsSpent);
        var middle = (step.MonthsLow + step.MonthsHigh) / 2f;
        var least = Math.Max(asked.Experience, asked.Learning);
        foreach (var held in move.Credentials)
        {
            if (!state.Holds(held))
                continue;
            into.Add(
                IsReady(to, state)
                    ? new StagePreparation { Held = held }
                    : new StagePreparation
                    {
                        Held = held,
                        MonthsLow = Math.Max(Left(step.MonthsLow, months), IsAbove(to) ? least : 0f),
                        MonthsHigh = Math.Max(Left(middle, months), IsAbove(to) ? least : 0f),
                    }
            );
            return;
        }

        if (IsReady(to, state))
        {
            into.Add(new StagePreparation());
            return;
        }

        var plain = new StagePreparation
        {
            MonthsLow = Math.Max(Left(middle, months), least),
            MonthsHigh = Math.Max(Left(step.MonthsHigh, months), least),
        };
        into.Add(
            state.Training is { } ahead && state.Jobs.Count == 0 && move.From >= 0 && catalog.Occupations[move.From].UsualOrigin
                ? Trained(plain, ahead, step.To, state.HoursAWeek)
                : plain
        );
        foreach (var credential in move.Credentials)
        {
            if (Earn(move, credential, state, asked, middle) is { } way)
                into.Add(way);
        }

        if (state.Jobs.Count > 0)
            return;
        foreach (var exam in state.Start.ProgramExams)
        {
            if (state.Holds(exam) || move.Credentials.Contains(exam) || !IsAskedAfter(to, exam))
                continue;
            if (Earn(move, exam, state, asked, middle) is { } way)
                into.Add(way);
        }
    }

    private bool IsAskedAfter(int job, int credential)
    {
        var code = catalog.Credentials[credential].Code;
        foreach (var step in catalog.Ladder.From(job))
        {
            if (step.Kind == StepKind.Up && step.Credentials.Contains(code, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    // The credential that is the person's next step can prepare for a first stage, whether the step lists it or not. Earning it alongside
    // work takes no longer than going without.
    private void Advised(LadderMove move, PathwayState state, in Asked asked, List<StagePreparation> into)
    {
        var (step, to) = (move.Step, move.To);
        var (advised, middle) = (state.Start.Advised, (step.MonthsLow + step.MonthsHigh) / 2f);
        if (state.Jobs.Count > 0 || advised < 0 || state.Holds(advised))
            return;
        if (state.Start.Toward != to && !move.Credentials.Contains(advised))
            return;
        if (Earn(move, advised, state, asked, middle) is not { } way)
            return;
        if (step.MonthsHigh > 0f || IsReady(to, state))
            way = way with
            {
                MonthsLow = Math.Min(way.MonthsLow, into[0].MonthsHigh),
                // Unless the job can begin before, the study itself takes its time.
                MonthsHigh = Math.Max(
                    Math.Min(way.MonthsHigh, into[0].MonthsHigh),
                    IsReady(to, state) ? 0f : Study(way, state) + asked.Learning
                ),
                Held = into[0].Held,
            };
        var listed = into.FindIndex(w => w.Credentials.Contains(advised));
        if (listed >= 0)
            into[listed] = way;
        else
            into.Add(way);
    }

    // Months of related work that people had when they started in the job, less the months that count.
    private float Experience(int to, PathwayState state) =>
        to == state.Start.Goal && state.Jobs.Count == 0 ? 0f
        : Math.Max(
            catalog.Occupations[to].Level >= OccupationLevel.Senior && !IsReady(to, state) ? assumptions.PromotionMonths : 0f,
            (catalog.Occupations[to].Experience?.LowerMonths ?? 0f) - state.RelatedMonths(to)
        );

    // Above entry level, required technologies are learned before the job; an entry-level job teaches them.
    private float Learning(int to, PathwayState state) =>
        IsAbove(to) ? state.ToLearn(to) * assumptions.TechnologyHours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth) : 0f;

    private bool IsAbove(int to) => catalog.Occupations[to].Level > OccupationLevel.Entry;

    // Facts about the person's own program take precedence over medians of the field. How much of a program is left is unknown: anything
    // from nothing to all of it.
    private StagePreparation Trained(StagePreparation plain, TrainingAhead ahead, string to, float hoursAWeek)
    {
        var usual = catalog.Training.OfOccupation(to);
        var hours = ahead.Hours ?? usual?.Hours?.Median;
        var cost = ahead.IsOwn ? ahead.CostUsd ?? 0f : usual?.Cost?.Median ?? assumptions.UnknownTrainingUsd;
        return plain with
        {
            TrainingHours = hours ?? assumptions.UnknownTrainingHours,
            TrainingIsMedian = ahead.Hours is null && hours is not null,
            TrainingUnknown = hours is null,
            MonthsHigh = Math.Max(
                plain.MonthsHigh,
                ProgramTime.Months(hours ?? assumptions.UnknownTrainingHours, ahead.Weeks, hoursAWeek)
            ),
            DollarsHigh = cost,
            FeeUnknown = !ahead.IsOwn && usual?.Cost is null,
        };
    }

    // True for a first stage into a job that the person can apply for now.
    private static bool IsReady(int to, PathwayState state) => state.Jobs.Count == 0 && state.Start.Ready.Contains(to);

    private static float Left(float usual, float months) => Math.Max(0f, usual - months);

    private StagePreparation? Earn(LadderMove move, int credential, PathwayState state, in Asked asked, float middle)
    {
        _earned.Clear();
        if (!Collect(credential, state, _earned, 0))
            return null;
        float hours = 0,
            knownHours = 0,
            dollars = 0,
            knownDollars = 0,
            experience = 0;
        bool hoursUnknown = false,
            feeUnknown = false;
        foreach (var index in _earned)
        {
            var facts = catalog.Credentials[index].Facts;
            if (!state.Allows(catalog.Credentials[index], move.From))
                return null;
            var left = state.Start.ShareLeft(index);
            hours += left * (facts.StudyHours?.Value ?? assumptions.UnknownStudyHours);
            knownHours += left * (facts.StudyHours?.Value ?? 0f);
            hoursUnknown |= facts.StudyHours is null;
            var part = left * (100f - state.FeePaidPercent(index)) / 100f;
            dollars += part * (facts.FeeUsd?.Value ?? assumptions.UnknownFeeUsd);
            knownDollars += part * (facts.FeeUsd?.Value ?? 0f);
            feeUnknown |= facts.FeeUsd is null && part > 0f;
            if (facts.ExperienceRequiredMonths is { } required)
                experience = Math.Max(experience, required.Value - state.MonthsOfWork);
        }

        if (IsAbove(move.To))
            experience = Math.Max(experience, asked.Experience);
        // Published hours are the length of a course; practice adds up to PracticeShare of them.
        var practiced = hours + (knownHours * assumptions.PracticeShare);
        var study = (practiced / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth)) + asked.Learning;
        var shortest = (knownHours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth)) + asked.Learning;
        return new StagePreparation
        {
            Credentials = [.. _earned],
            MonthsLow = Math.Max(Math.Max(Left(move.Step.MonthsLow, asked.MonthsSpent), shortest), experience),
            MonthsHigh = Math.Max(Math.Max(Left(middle, asked.MonthsSpent), study), experience),
            DollarsLow = knownDollars,
            DollarsHigh = dollars,
            StudyHours = hours,
            HoursUnknown = hoursUnknown,
            FeeUnknown = feeUnknown,
        };
    }

    // Adds prerequisites first. Of several alternatives, one already held counts; otherwise the first in the issuer's order that can be
    // earned.
    private bool Collect(int credential, PathwayState state, List<int> earned, int depth)
    {
        const int deepest = 8;
        if (state.Holds(credential) || earned.Contains(credential))
            return true;
        if (depth > deepest)
            return false;
        foreach (var group in _prerequisites[credential])
        {
            if (IsMet(group, state, earned))
                continue;
            var length = earned.Count;
            var met = false;
            foreach (var index in group)
            {
                if (met = Collect(index, state, earned, depth + 1))
                    break;
                CollectionsMarshal.SetCount(earned, length);
            }

            if (!met)
                return false;
        }

        earned.Add(credential);
        return true;
    }

    private static bool IsMet(int[] group, PathwayState state, List<int> earned)
    {
        foreach (var index in group)
        {
            if (state.Holds(index) || earned.Contains(index))
                return true;
        }

        return false;
    }

    // Shared by all ways of one step: months already spent in the job left, months of related work still required, and months to learn its
    // technologies.
    private readonly record struct Asked(float MonthsSpent, float Experience, float Learning);
}
