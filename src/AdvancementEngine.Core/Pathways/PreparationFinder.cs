using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>The ways to prepare for one step: by time in the present job, or by one of the step's usual credentials with what it asks
/// first.</summary>
/// <remarks>Who holds a usual credential moves in the first half of the usual months, who holds none in the second half: OURS, for want
/// of a source that says it by credential.</remarks>
internal sealed class PreparationFinder(CareerCatalog catalog, PathwayAssumptions assumptions)
{
    /// <summary>The ways, the one without a new credential first, then by credential as the step lists them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="state">What is held and known when the step begins.</param>
    /// <param name="months">Months already spent in the job left.</param>
    /// <param name="into">Replaced.</param>
    public void Find(LadderStep step, PathwayState state, float months, List<StagePreparation> into)
    {
        into.Clear();
        var middle = (step.MonthsLow + step.MonthsHigh) / 2f;
        var to = catalog.OccupationIndex(step.To);
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
                        MonthsLow = Left(step.MonthsLow, months),
                        MonthsHigh = Left(middle, months),
                    }
            );
            return;
        }

        var experience = Math.Max(0f, (catalog.Occupations[to].Experience?.LowerMonths ?? 0f) - state.RelatedMonths(to));
        if (IsReady(to, state))
        {
            into.Add(new StagePreparation());
            return;
        }

        var plain = new StagePreparation
        {
            MonthsLow = Math.Max(Left(middle, months), experience),
            MonthsHigh = Math.Max(Left(step.MonthsHigh, months), experience),
        };
        into.Add(
            state.Training is { } ahead && state.Jobs.Count == 0 && catalog.Occupations[catalog.OccupationIndex(step.From)].UsualOrigin
                ? Trained(plain, ahead, step.To, state.HoursAWeek)
                : plain
        );
        foreach (var code in step.Credentials)
        {
            if (catalog.CredentialIndex(code) is >= 0 and var credential && Earn(step, credential, state, months, middle) is { } way)
                into.Add(way);
        }

        var start = state.Start;
        if (state.Jobs.Count > 0 || start.Toward != to || start.Advised < 0)
            return;
        var advised = into.FindIndex(w => w.Credentials.Contains(start.Advised));
        if (advised < 0)
            return;
        var dollars = into[advised].DollarsHigh;
        into.RemoveAll(w => !w.Credentials.IsEmpty && !w.Credentials.Contains(start.Advised) && w.DollarsHigh >= dollars);
    }

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

        var study = hours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth);
        var shortest = knownHours / (state.HoursAWeek * PathwayAssumptions.WeeksAMonth);
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
