using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>The expected outcomes of occupations in a training run: fitted on the people trained on and evaluated on those held
/// out.</summary>
/// <param name="Model">The fitted model.</param>
/// <param name="Report">Results on the people held out; null if none of them has an outcome.</param>
/// <param name="People">Names of the people it was fitted on.</param>
public sealed record ExpectedOutcomeRun(ExpectedOutcomeModel Model, ExpectedOutcomeReport? Report, IReadOnlyCollection<string> People)
{
    /// <summary>Role of the file in a manifest.</summary>
    public const string Role = "expectedOutcome";

    /// <summary>Fits and evaluates.</summary>
    /// <param name="set">The observations the kinds were fitted on.</param>
    /// <param name="kinds">The fitted kinds: people held out for occupations are held out here too.</param>
    /// <param name="state">Weights of a state.</param>
    /// <param name="options">Options.</param>
    /// <param name="cancellation">Cancels between sweeps.</param>
    /// <returns>Null without outcomes of occupations, or if there are too few.</returns>
    public static ExpectedOutcomeRun? Fit(
        ObservationSet set,
        IReadOnlyList<ObservedKind> kinds,
        StateOptions state,
        TrainingOptions options,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(options);
        if (
            kinds.FirstOrDefault(k => k.Kind == ElementKinds.Occupation) is not { } kind
            || !set.Outcomes.Any(o => o.Kind.Meaning().IsOutcome)
        )
            return null;
        var heldBack = kind.HeldBack.States.Select(s => set.States[s].PersonKey).ToHashSet(StringComparer.Ordinal);
        bool HeldBack(int s) => heldBack.Contains(set.States[s].PersonKey);
        var rows = ExpectedOutcomeRows.Of(set, kind.Kind, state);
        var training = rows.Where(s => !HeldBack(s));
        if (
            ExpectedOutcomeTraining.Run(set, kind.Kind, training, options.ExpectedOutcome, options.Observed.ValidationShare, cancellation)
            is not { } model
        )
            return null;
        var evaluated = rows.Where(HeldBack);
        return new ExpectedOutcomeRun(
            model,
            evaluated.Count == 0 ? null : ExpectedOutcomeReport.Of(FactorModel.Create(model.Data), training, evaluated),
            [.. Enumerable.Range(0, training.Count).Select(r => set.States[training.State(r)].Person).Distinct(StringComparer.Ordinal)]
        );
    }
}
