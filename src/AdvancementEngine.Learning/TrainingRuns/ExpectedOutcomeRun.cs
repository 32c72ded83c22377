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

/// <summary>The expected outcome part of a training run: occupations, fitted on the people the fit was trained on and evaluated on those
/// held back.</summary>
/// <param name="Model">What was fitted.</param>
/// <param name="Report">How it did on the people held back; null where none of them has an outcome.</param>
/// <param name="People">Names of the people it was fitted on.</param>
public sealed record ExpectedOutcomeRun(ExpectedOutcomeModel Model, ExpectedOutcomeReport? Report, IReadOnlyCollection<string> People)
{
    /// <summary>Role of the file in a manifest.</summary>
    public const string Role = "expectedOutcome";

    /// <summary>Fits and evaluates.</summary>
    /// <param name="set">The observations, as the kinds were fitted on.</param>
    /// <param name="kinds">The fitted kinds: whoever is held back in the one of occupations is held back here.</param>
    /// <param name="state">Weights of a state.</param>
    /// <param name="options">Options.</param>
    /// <param name="cancellation">Stops between sweeps.</param>
    /// <returns>Null without outcomes of occupations, or with too few.</returns>
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
