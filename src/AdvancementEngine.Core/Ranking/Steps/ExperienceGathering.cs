using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers the work and training on record that count toward the job of a step.</summary>
internal sealed class ExperienceGathering(RankerParts parts, OccupationOrdering before)
{
    private readonly StepMonths _months = new(parts);

    /// <summary>The work and training that count toward the job.</summary>
    public ExperienceOfStep Of(StepCase step)
    {
        var (target, code, standing) = (step.Target, step.Occupation.Code, step.Standing);
        var rung = standing.DirectStep(target, out var from);
        return new()
        {
            MonthsDone = StepMonths.Done(target, standing),
            MonthsMaybe = _months.Maybe(code, step.Person, step.AsOf),
            MonthsCertified = _months.Certified(target, standing),
            FieldMonths = FieldMonths(target, standing),
            HasUsualMonths = rung is not null && from.Counted >= rung.MonthsLow,
            HasMostMonths = rung is not null && !from.IsOutside && from.Counted >= rung.MonthsHigh,
            IsAtLevel = IsAtLevel(target, standing),
            IsSideways =
                rung is not null
                && from is { IsOutside: false }
                && from.Counted >= Rule(StepThresholds.YearOfWork)
                && WorkStanding.LevelOf(from, standing.Map) >= standing.Map.Level(target),
            IsAboveJob =
                step.Occupation.Level == OccupationLevel.Entry
                && standing.Work.HighestLevel > (int)OccupationLevel.Entry
                && standing.Work.ItMonths >= Rule(StepThresholds.YearOfWork),
            LedBefore = LedBefore(step),
            DoesDuty = DutyWords.Does(code, step.Person, step.AsOf),
            ResearchesUsers = code == KnownOccupations.InterfaceDesigners && DutyWords.ResearchesUsers(step.Person, step.AsOf),
            IsKeyUser = DutyWords.IsKeyUser(step.Person, step.AsOf),
            HasShadowed = step.Person.Activities.Any(a =>
                a.Occupation is { } shadowed && SocCodes.SameFamily(shadowed, code) && !(a.Source.When > step.AsOf)
            ),
            IsHostKnown = IsHostKnown(step),
            IsTrainedFor = step.Person.ProgramCompleted <= step.AsOf || StepFindings.IsTrainedFor(before.Findings(target)),
            IsWithoutField = NetworkWork.IsMissing(code, step.Person, standing, parts),
            IsOfTrade = standing.IsOfTrade(target),
        };
    }

    private bool LedBefore(StepCase step)
    {
        var words = step.Case.Words;
        return step.Occupation.Code switch
        {
            KnownOccupations.ItManagers => words.LeadsPeople,
            KnownOccupations.ItProjectManagers or KnownOccupations.ProjectManagementSpecialists => words.LeadsPeople || words.LeadsProjects,
            _ => words.Designs || IsSeniorForYears(step),
        };
    }

    // Senior for five years in one IT job of the field aimed at, with a usual certificate of it: designs are a part of such posts. Ours.
    private bool IsSeniorForYears(StepCase step) =>
        step.Standing.UsualHeld(step.Target) > 0
        && step.Person.Work.Any(w =>
            w.IsPresent(step.AsOf)
            && TitleRank.IsRank(w.Stated)
            && parts.Bundle.Catalog.OccupationIndex(w.Occupation) is >= 0 and var job
            && parts.Bundle.Catalog.Occupations[job] is { UsualOrigin: false }
            && StepTarget.SharesField(step.Standing, job, step.Target)
            && StepMonths.Between(w.Start, w.End, step.AsOf) >= (float)step.Basics.Limits.LongInWork
        );

    // Where there is no year of IT work, or the employer has no computer staff, the place of the last hands-on work is asked first.
    private bool IsHostKnown(StepCase step) =>
        (step.Standing.Work.ItMonths < Rule(StepThresholds.YearOfWork) || !step.Basics.Employer.HasComputerStaff)
        && step.Person.Activities.Any(a =>
            a.Occupation is { } shown
            && HostedActivities.Has(a.Activity)
            && SocCodes.SameFamily(shown, step.Occupation.Code)
            && a.Source.When is { } when
            && when <= step.AsOf
            && when > step.AsOf.AddMonths(-(int)Rule(StepThresholds.NextLevel))
        );

    private bool IsAtLevel(int target, Standing standing)
    {
        foreach (var held in standing.Work.Held)
        {
            if (
                held.Occupation != target
                && !held.IsOutside
                && held.Counted >= Rule(StepThresholds.NextLevel)
                && StepTarget.SharesField(standing, held.Occupation, target)
                && WorkStanding.LevelOf(held, standing.Map) >= standing.Map.Level(target)
            )
                return true;
        }

        return false;
    }

    // Of the longest job in the field, at most one level below.
    private static float FieldMonths(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Work.Held)
        {
            if (
                held.Occupation != target
                && !held.IsOutside
                && StepTarget.SharesField(standing, held.Occupation, target)
                && WorkStanding.LevelOf(held, standing.Map) >= standing.Map.Level(target) - 1
            )
                months = MathF.Max(months, held.Counted);
        }

        return months;
    }

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
