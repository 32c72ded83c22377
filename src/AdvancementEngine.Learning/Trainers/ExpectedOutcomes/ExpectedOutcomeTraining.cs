using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>Fits expected outcomes. The person's part is kept only as far as it predicts the outcomes of people it was not fitted on;
/// opportunities are shrunk by <see cref="OpportunityEffects"/>.</summary>
public static class ExpectedOutcomeTraining
{
    private const int FewestPeople = 20;

    // There are many factors, so an improvement of less than a thousandth of the error is chance.
    private const double FactorGain = 0.999;

    /// <summary>Fits expected outcomes on all given rows.</summary>
    /// <param name="set">The observations, for names.</param>
    /// <param name="kind">Kind of opportunity.</param>
    /// <param name="rows">Rows of the kind.</param>
    /// <param name="options">Options.</param>
    /// <param name="validationShare">Share of people used to decide how much of the person's part is kept, and to set the lower bound of
    /// σ².</param>
    /// <param name="cancellation">Cancels between sweeps.</param>
    /// <returns>Null if there are too few outcomes, people or opportunities.</returns>
    public static ExpectedOutcomeModel? Run(
        ObservationSet set,
        string kind,
        ExpectedOutcomeRows rows,
        ExpectedOutcomeOptions options,
        double validationShare,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        ExpectedOutcomeOptions.Table.Check(options);
        var people = People(set, rows, options.Seed);
        if (
            rows.Count < options.FewestOutcomes
            || people.Length < FewestPeople
            || Enumerable.Range(0, rows.Count).Select(rows.Opportunity).Distinct().Count() < 2
        )
            return null;
        var heldBack = PeopleSplit.Keys(people[..Math.Max(1, (int)Math.Round(people.Length * validationShare))]);
        bool HeldBack(int state) => heldBack.Contains(set.States[state].PersonKey);
        var plan = Plan(rows.Where(s => !HeldBack(s)), rows.Where(HeldBack), options, cancellation);
        var terms = Fit(rows, options, plan, cancellation);
        var effects = Effects(rows, terms, plan.Error);
        double? penalty = plan.Penalty < 0 ? null : ExpectedOutcomeOptions.ElementPenalties[plan.Penalty];
        var unsure = penalty is null ? 0 : PersonPart.Unsureness(rows, effects.ResidualVariance, penalty.Value);
        if (plan.Factors > 0)
        {
            var half = PeopleSplit.Keys(people[..(people.Length / 2)]);
            bool InHalf(int state) => half.Contains(set.States[state].PersonKey);
            unsure +=
                Disagreement(
                    rows,
                    Fit(rows.Where(InHalf), options, plan, cancellation),
                    Fit(rows.Where(s => !InHalf(s)), options, plan, cancellation)
                ) / 4;
        }

        var own = set.Opportunities.Where(o => string.Equals(ElementKinds.Of(o.Id), kind, StringComparison.Ordinal));
        var data = new FactorModelData
        {
            Rank = terms.Rank,
            ElementIds = [.. set.Elements.Select(e => e.Id)],
            ElementFactors = Floats(terms.P),
            OpportunityIds = [.. own.Select(o => o.Id)],
            OpportunityFactors = Floats(terms.Q),
            OpportunityBias = Floats(effects.Effects),
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms((float)effects.Mean, Floats(terms.Effects)),
            OutcomesPerOpportunity = [.. effects.Outcomes],
        };
        return new ExpectedOutcomeModel(
            data,
            new ExpectedOutcomeSpread(effects.ResidualVariance, effects.Shrinkage, unsure),
            penalty,
            plan.Factors
        );
    }

    // Chooses what predicts other people's outcomes best: no elements, or elements with one of the penalties in descending order, then
    // sweeps over factors.
    private static Chosen Plan(
        ExpectedOutcomeRows training,
        ExpectedOutcomeRows validation,
        ExpectedOutcomeOptions options,
        CancellationToken cancellation
    )
    {
        var best = new Chosen(-1, 0, Error(training, validation, PersonTerms.None(training, options.Rank)));
        var part = new PersonPart(training, options);
        for (var at = 0; at < ExpectedOutcomeOptions.ElementPenalties.Count && at - best.Penalty <= options.Patience; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.SweepEffects(ExpectedOutcomeOptions.ElementPenalties[at], options.Sweeps);
            var error = Error(training, validation, part.Terms(false));
            if (error < best.Error)
                best = new Chosen(at, 0, error);
        }

        part = Effects(training, options, best.Penalty);
        part.Start();
        for (var sweep = 1; sweep <= options.Sweeps && sweep - best.Factors <= options.Patience; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            Sweep(part, best.Penalty);
            var error = Error(training, validation, part.Terms(true));
            if (error < best.Error * FactorGain)
                best = best with { Factors = sweep, Error = error };
        }

        return best;
    }

    private static PersonTerms Fit(ExpectedOutcomeRows rows, ExpectedOutcomeOptions options, Chosen plan, CancellationToken cancellation)
    {
        if ((plan.Penalty < 0 && plan.Factors == 0) || rows.Count == 0)
            return PersonTerms.None(rows, options.Rank);
        var part = Effects(rows, options, plan.Penalty);
        if (plan.Factors > 0)
            part.Start();
        for (var sweep = 0; sweep < plan.Factors; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            Sweep(part, plan.Penalty);
        }

        return part.Terms(plan.Factors > 0);
    }

    private static PersonPart Effects(ExpectedOutcomeRows rows, ExpectedOutcomeOptions options, int penalty)
    {
        var part = new PersonPart(rows, options);
        for (var at = 0; at <= penalty; at++)
            part.SweepEffects(ExpectedOutcomeOptions.ElementPenalties[at], options.Sweeps);
        return part;
    }

    private static void Sweep(PersonPart part, int penalty)
    {
        part.SweepEffects(penalty < 0 ? double.MaxValue : ExpectedOutcomeOptions.ElementPenalties[penalty]);
        part.SweepFactors();
    }

    private static OpportunityEffects Effects(ExpectedOutcomeRows rows, PersonTerms terms, double leastVariance) =>
        OpportunityEffects.Of(
            [.. Enumerable.Range(0, rows.Count).Select(r => rows.Value(r) - terms.Of(rows, r))],
            [.. Enumerable.Range(0, rows.Count).Select(rows.Opportunity)],
            rows.OpportunityCount,
            leastVariance
        );

    private static double Error(ExpectedOutcomeRows training, ExpectedOutcomeRows validation, PersonTerms terms)
    {
        var effects = Effects(training, terms, 0);
        return Enumerable
                .Range(0, validation.Count)
                .Sum(r => Square(validation.Value(r) - effects.Mean - effects.Effects[validation.Opportunity(r)] - terms.Of(validation, r)))
            / Math.Max(1, validation.Count);
    }

    // Differences between opportunities are in their effects; only differences between people within one count here.
    private static double Disagreement(ExpectedOutcomeRows rows, PersonTerms one, PersonTerms other)
    {
        double[] differences = [.. Enumerable.Range(0, rows.Count).Select(r => one.Of(rows, r) - other.Of(rows, r))];
        var within = OpportunityEffects.Of(
            differences,
            [.. Enumerable.Range(0, rows.Count).Select(rows.Opportunity)],
            rows.OpportunityCount
        );
        return within.ResidualVariance <= OpportunityEffects.LeastVariance
            ? differences.Sum(Square) / differences.Length
            : within.ResidualVariance;
    }

    private static string[] People(ObservationSet set, ExpectedOutcomeRows rows, int seed)
    {
        var people = PeopleSplit.People(set, Enumerable.Range(0, rows.Count).Select(rows.State));
        TrainingDraws.Stream((ulong)seed, 22).Shuffle<string>(people);
        return people;
    }

    // Index of the penalty, −1 for no elements; sweeps over factors; squared error on validation people.
    private sealed record Chosen(int Penalty, int Factors, double Error);

    private static double Square(double x) => x * x;

    private static float[] Floats(double[] values) => [.. values.Select(v => (float)v)];
}
