using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Pathways;

/// <summary>The ways to prepare for one step: by time in the present job, or by one of the step's usual credentials with what it asks
/// first.</summary>
/// <remarks>Who holds a usual credential moves in the first half of the usual months, who holds none in the second half: OURS, for want
/// of a source that says it by credential.</remarks>
internal sealed class PreparationFinder(CareerCatalog catalog, PathwayAssumptions assumptions)
{
    private readonly CareerMap _map = CareerMap.Of(catalog);

    /// <summary>The ways, the one without a new credential first, then by credential as the step lists them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="state">What is held and known when the step begins.</param>
    /// <param name="months">Months already spent in the job left.</param>
    /// <param name="into">Replaced.</param>
    public void Find(LadderStep step, PathwayState state, float months, List<StagePreparation> into)
    {
        into.Clear();
        var to = catalog.OccupationIndex(step.To);
        // Years outside IT do not stand for the time that a step above entry level takes.
        var from = catalog.OccupationIndex(step.From);
        if (from >= 0 && IsAbove(to) && catalog.Occupations[from].UsualOrigin && _map.LeadsAtLarge(from))
            months = 0f;
        Usual(step, to, state, months, into);
        Advised(step, to, state, months, into);
    }

    /// <summary>The ways into a job that the person's next step leads to where no step of the ladder does: at once where it can be applied
    /// for, else with the credential that is the next step.</summary>
    public void FindEntering(LadderStep step, PathwayState state, List<StagePreparation> into)
    {
        Find(step, state, 0f, into);
        if (!IsReady(catalog.OccupationIndex(step.To), state))
            into.RemoveAll(w => w.Credentials.IsEmpty);
    }

    private void Usual(LadderStep step, int to, PathwayState state, float months, List<StagePreparation> into)
    {
        var middle = (step.MonthsLow + step.MonthsHigh) / 2f;
        var least = Math.Max(Experience(to, state), Learning(to, state));
        foreach (var code in step.Credentials)
        {
            var held = catalog.CredentialIndex(code);
            if (held < 0 || !state.Holds(held))
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
            state.Training is { } ahead && state.Jobs.Count == 0 && catalog.FindOccupation(step.From) is { UsualOrigin: true }
                ? Trained(plain, ahead, step.To, state.HoursAWeek)
                : plain
        );
        foreach (var code in step.Credentials)
        {
            if (catalog.CredentialIndex(code) is >= 0 and var credential && Earn(step, credential, state, months, middle) is { } way)
                into.Add(way);
        }
    }

    // The credential that is the person's next step is a way of a first stage, listed or not; earned beside, it takes no longer than going
    // without.
    private void Advised(LadderStep step, int to, PathwayState state, float months, List<StagePreparation> into)
    {
        var (advised, middle) = (state.Start.Advised, (step.MonthsLow + step.MonthsHigh) / 2f);
        if (state.Jobs.Count > 0 || state.Start.Toward != to || advised < 0 || state.Holds(advised))
            return;
        if (Earn(step, advised, state, months, middle) is not { } way)
            return;
        if (step.MonthsHigh > 0f || IsReady(to, state))
            way = way with
            {
                MonthsLow = Math.Min(way.MonthsLow, into[0].MonthsHigh),
                MonthsHigh = Math.Min(way.MonthsHigh, into[0].MonthsHigh),
                Held = into[0].Held,
            };
        var listed = into.FindIndex(w => w.Credentials.Contains(advised));
        if (listed >= 0)
            into[listed] = way;
        else
            into.Add(way);
    }

    // Months of related work that people who begin in it had, less what counts.
    private float Experience(int to, PathwayState state) =>
        Math.Max(0f, (catalog.Occupations[to].Experience?.LowerMonths ?? 0f) - state.RelatedMonths(to));

    // What is asked for above entry level is learned first; an entry-level job teaches it.
    private float Learning(int to, PathwayState state) =>
        IsAbove(to) ? state.ToLearn(to) * assumptions.TechnologyHours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth) : 0f;

    private bool IsAbove(int to) => catalog.Occupations[to].Level > OccupationLevel.Entry;

    // Facts of the person's own program go before the medians of the field. What is left of a program begun is not known: from nothing to
    // all of it.
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
                (hours ?? assumptions.UnknownTrainingHours) / (hoursAWeek * PathwayAssumptions.WeeksAMonth)
            ),
            DollarsHigh = cost,
            FeeUnknown = !ahead.IsOwn && usual?.Cost is null,
        };
    }

    // The first stage into a job that can be applied for now.
    private static bool IsReady(int to, PathwayState state) => state.Jobs.Count == 0 && state.Start.Ready.Contains(to);

    private static float Left(float usual, float months) => Math.Max(0f, usual - months);

    private StagePreparation? Earn(LadderStep step, int credential, PathwayState state, float months, float middle)
    {
        var earned = ImmutableArray.CreateBuilder<int>();
        if (!Collect(credential, state, earned, 0))
            return null;
        float hours = 0,
            knownHours = 0,
            dollars = 0,
            knownDollars = 0,
            experience = 0;
        bool hoursUnknown = false,
            feeUnknown = false;
        foreach (var index in earned)
        {
            var facts = catalog.Credentials[index].Facts;
            if (!state.Allows(catalog.Credentials[index], catalog.OccupationIndex(step.From)))
                return null;
            hours += facts.StudyHours?.Value ?? assumptions.UnknownStudyHours;
            knownHours += facts.StudyHours?.Value ?? 0f;
            hoursUnknown |= facts.StudyHours is null;
            var part = (100f - state.FeePaidPercent(index)) / 100f;
            dollars += part * (facts.FeeUsd?.Value ?? assumptions.UnknownFeeUsd);
            knownDollars += part * (facts.FeeUsd?.Value ?? 0f);
            feeUnknown |= facts.FeeUsd is null && part > 0f;
            if (facts.ExperienceRequiredMonths is { } required)
                experience = Math.Max(experience, required.Value - state.MonthsOfWork);
        }

        var to = catalog.OccupationIndex(step.To);
        var learning = Learning(to, state);
        if (IsAbove(to))
            experience = Math.Max(experience, Experience(to, state));
        var study = (hours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth)) + learning;
        var shortest = (knownHours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth)) + learning;
        return new StagePreparation
        {
            Credentials = earned.ToImmutable(),
            MonthsLow = Math.Max(Math.Max(Left(step.MonthsLow, months), shortest), experience),
            MonthsHigh = Math.Max(Math.Max(Left(middle, months), study), experience),
            DollarsLow = knownDollars,
            DollarsHigh = dollars,
            StudyHours = hours,
            HoursUnknown = hoursUnknown,
            FeeUnknown = feeUnknown,
        };
    }

    // Prerequisites first; of alternatives one that is held, else the first in the issuer's order that can be earned.
    private bool Collect(int credential, PathwayState state, ImmutableArray<int>.Builder earned, int depth)
    {
        const int deepest = 8;
        if (state.Holds(credential) || earned.Contains(credential))
            return true;
        if (depth > deepest)
            return false;
        var facts = catalog.Credentials[credential].Facts;
        if (facts.Prerequisites is { } groups)
        {
            foreach (var group in groups.Value)
            {
                if (
                    group.Any(code => catalog.CredentialIndex(code) is >= 0 and var index && (state.Holds(index) || earned.Contains(index)))
                )
                    continue;
                var length = earned.Count;
                var met = false;
                foreach (var code in group)
                {
                    if (catalog.CredentialIndex(code) is >= 0 and var index && Collect(index, state, earned, depth + 1))
                    {
                        met = true;
                        break;
                    }

                    earned.Count = length;
                }

                if (!met)
                    return false;
            }
        }

        earned.Add(credential);
        return true;
    }
}
