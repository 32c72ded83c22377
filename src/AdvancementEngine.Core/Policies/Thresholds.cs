using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies;

/// <summary>The values of every threshold in one book, and the only place where thresholds are defined.</summary>
public sealed partial class Thresholds
{
    private readonly double[] _values;

    private Thresholds(double[] values) => _values = values;

    /// <summary>Every threshold, in book order.</summary>
    public static ImmutableArray<Threshold> All => Book.All;

    /// <summary>The defaults.</summary>
    public static Thresholds Defaults => Book.Defaults;

    /// <summary>The thresholds that determine a person's current position.</summary>
    internal StandingRules Standing =>
        new((float)this[PresentMonths], (float)this[FadeFrom], (float)this[FadeTo], (float)this[LevelMonths]);

    /// <summary>The value of a threshold.</summary>
    public double this[Threshold threshold] => _values[threshold.Index];

    /// <summary>The value of a threshold, with its unit.</summary>
    public Measure Needed(Threshold threshold) => Measure.Of(_values[threshold.Index], threshold.Unit);

    /// <summary>The threshold with a name, or null.</summary>
    public static Threshold? Find(string name) => All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    /// <summary>A copy of these values with some replaced.</summary>
    /// <exception cref="PolicyException">A value is out of its bounds.</exception>
    public Thresholds With(IEnumerable<KeyValuePair<Threshold, double>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var values = (double[])_values.Clone();
        foreach (var (threshold, value) in changes)
        {
            if (threshold.Check(value) is { } problem)
                throw new PolicyException(problem);
            values[threshold.Index] = value;
        }

        return OrderProblem(t => values[t.Index]) is { } order ? throw new PolicyException(order) : new(values);
    }

    /// <summary>The problem with values that are individually within bounds but inconsistent with each other; null if none.</summary>
    /// <param name="value">The value of a threshold.</param>
    internal static string? OrderProblem(Func<Threshold, double> value) =>
        value(FadeTo) > value(FadeFrom)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"threshold '{FadeTo.Name}' is {value(FadeTo)} and '{FadeFrom.Name}' {value(FadeFrom)}; needed: '{FadeTo.Name}' above "
                    + $"'{FadeFrom.Name}'; raise the one or lower the other"
            );

    private static ImmutableArray<Threshold> Number(ImmutableArray<Threshold> all)
    {
        for (var i = 0; i < all.Length; i++)
            all[i].Index = i;
        return all;
    }

    // Apart from the thresholds: static members in several files are set in no certain order, and these need all of them.
    private static class Book
    {
        public static ImmutableArray<Threshold> All { get; } =
            Number([
                CurriculumRecentMonths,
                CoverageEntry,
                CoverageAdvance,
                CoverageImportance,
                CoverageOptionalWeight,
                DemandOpenings,
                DemandChange,
                DemandEntryWage,
                DemandLogits,
                CredentialStrength,
                FeeShare,
                HandsOnHours,
                HandsOnLogits,
                AssessmentRecentMonths,
                SupportKinds,
                FollowUp,
                PlacementPartners,
                AgreementLogits,
                OutcomesRecentMonths,
                ExperienceReach,
                EducationLogits,
                PresentMonths,
                FadeFrom,
                FadeTo,
                LevelMonths,
                LevelsUp,
                ReadingGrade,
                TypingSpeed,
                CredentialMonths,
                BridgingCredentials,
                TrainingMonths,
                StudyHours,
                FoundationHours,
                AssociateHours,
                ProfessionalHours,
                ExpertHours,
                RetakeShare,
                PracticedShare,
                MonthsTolerance,
                MostStudyHours,
                HelpMonths,
                CourseMonths,
                CostlyShare,
                CostlyFee,
                UnknownFee,
                ToolsBelow,
                OverviewMonths,
                FieldMonths,
                AssociateMonths,
                ProfessionalMonths,
                PayTolerance,
                StepLogits,
                StepCredentialLogits,
                DistanceLogits,
                StepThresholds.YearOfWork,
                StepThresholds.NewInJob,
                StepThresholds.LongestStay,
                StepThresholds.NextLevel,
                StepThresholds.LongInWork,
                StepThresholds.TimeForGoal,
                StepThresholds.DegreeMonths,
                StepThresholds.NearlyMonths,
                StepThresholds.ToolsShown,
                StepThresholds.ToolsUsed,
                StepThresholds.Overrun,
                StepThresholds.FarOff,
                StepThresholds.EnglishGrade,
                StepThresholds.MathGrade,
                TargetLogits,
                WageFloorLogits,
                InterestLogits,
                InterestLikeness,
            ]);

        public static Thresholds Defaults { get; } = new([.. All.Select(t => t.Default)]);
    }
}
