using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Sampling;

namespace AdvancementEngine.Learning.Prospect;

/// <summary>A fitted prospect: value ≈ mean + the person's part + the opportunity's shrunk effect.</summary>
/// <param name="Data">The factor model, over the set's elements and the kind's opportunities; its bias is the shrunk effect.</param>
/// <param name="Spread">How sure it is.</param>
/// <param name="EffectSweeps">Sweeps over element effects; 0 where a person's elements told nothing on other people.</param>
/// <param name="FactorSweeps">Sweeps over factors after them; 0 where who does well where told nothing more.</param>
public sealed record ProspectModel(FactorModelData Data, ProspectSpread Spread, int EffectSweeps, int FactorSweeps);

/// <summary>Fits prospects. The person's part is kept only as far as it foretells the outcomes of people it was not fitted on; opportunities are shrunk by <see cref="OpportunityEffects"/>.</summary>
public static class ProspectTraining
{
    private const int FewestPeople = 20;

    /// <summary>Fits prospects on all rows given.</summary>
    /// <param name="set">The observations, for names.</param>
    /// <param name="kind">Kind of opportunity.</param>
    /// <param name="rows">Rows of the kind.</param>
    /// <param name="options">Options.</param>
    /// <param name="validationShare">Share of people that says how far the person's part is kept, and how large σ² is at least.</param>
    /// <param name="cancellation">Stops between sweeps.</param>
    /// <returns>Null where there are too few outcomes, people or opportunities to fit any.</returns>
    public static ProspectModel? Run(ObservationSet set, string kind, ProspectRows rows, ProspectOptions options, double validationShare, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        ProspectOptions.Table.Check(options);
        var people = People(set, rows, options.Seed);
        if (rows.Count < options.FewestOutcomes || people.Length < FewestPeople || Enumerable.Range(0, rows.Count).Select(rows.Opportunity).Distinct().Count() < 2) return null;
        var heldBack = people[..Math.Max(1, (int)Math.Round(people.Length * validationShare))].ToHashSet(StringComparer.Ordinal);
        bool HeldBack(int state) => heldBack.Contains(set.States[state].Person);
        var plan = Plan(rows.Where(s => !HeldBack(s)), rows.Where(HeldBack), options, cancellation);
        var terms = Fit(rows, options, plan.Effects, plan.Factors, cancellation);
        var effects = Effects(rows, terms, plan.Error);
        var half = people[..(people.Length / 2)].ToHashSet(StringComparer.Ordinal);
        var unsure = plan.Effects + plan.Factors == 0 ? 0 : Disagreement(rows,
            Fit(rows.Where(s => half.Contains(set.States[s].Person)), options, plan.Effects, plan.Factors, cancellation),
            Fit(rows.Where(s => !half.Contains(set.States[s].Person)), options, plan.Effects, plan.Factors, cancellation)) / 4;
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
        return new ProspectModel(data, new ProspectSpread(effects.ResidualVariance, effects.Shrinkage, unsure), plan.Effects, plan.Factors);
    }

    // Adds sweeps as long as they foretell other people's outcomes better: first none, then element effects, then factors.
    private static (int Effects, int Factors, double Error) Plan(ProspectRows training, ProspectRows validation, ProspectOptions options, CancellationToken cancellation)
    {
        var best = (Effects: 0, Factors: 0, Error: Error(training, validation, PersonTerms.None(training, options.Rank)));
        var part = new PersonPart(training, options);
        for (var sweep = 1; sweep <= options.Sweeps && sweep - best.Effects <= options.Patience; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.SweepEffects();
            var error = Error(training, validation, part.Terms(false));
            if (error < best.Error) best = (sweep, 0, error);
        }

        part = new PersonPart(training, options);
        for (var sweep = 0; sweep < best.Effects; sweep++) part.SweepEffects();
        part.Start();
        for (var sweep = 1; sweep <= options.Sweeps && sweep - best.Factors <= options.Patience; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.SweepEffects();
            part.SweepFactors();
            var error = Error(training, validation, part.Terms(true));
            if (error < best.Error) best = (best.Effects, sweep, error);
        }

        return best;
    }

    private static PersonTerms Fit(ProspectRows rows, ProspectOptions options, int effects, int factors, CancellationToken cancellation)
    {
        if (effects + factors == 0 || rows.Count == 0) return PersonTerms.None(rows, options.Rank);
        var part = new PersonPart(rows, options);
        for (var sweep = 0; sweep < effects; sweep++) part.SweepEffects();
        if (factors > 0) part.Start();
        for (var sweep = 0; sweep < factors; sweep++)
        {
            cancellation.ThrowIfCancellationRequested();
            part.SweepEffects();
            part.SweepFactors();
        }

        return part.Terms(factors > 0);
    }

    private static OpportunityEffects Effects(ProspectRows rows, PersonTerms terms, double leastVariance) => OpportunityEffects.Of(
        [.. Enumerable.Range(0, rows.Count).Select(r => rows.Value(r) - terms.Of(rows, r))], [.. Enumerable.Range(0, rows.Count).Select(rows.Opportunity)], rows.OpportunityCount, leastVariance);

    private static double Error(ProspectRows training, ProspectRows validation, PersonTerms terms)
    {
        var effects = Effects(training, terms, 0);
        return Enumerable.Range(0, validation.Count).Sum(r => Square(validation.Value(r) - effects.Mean - effects.Effects[validation.Opportunity(r)] - terms.Of(validation, r))) / Math.Max(1, validation.Count);
    }

    // What differs between opportunities is in their effects; only how people differ within one counts here.
    private static double Disagreement(ProspectRows rows, PersonTerms one, PersonTerms other)
    {
        double[] differences = [.. Enumerable.Range(0, rows.Count).Select(r => one.Of(rows, r) - other.Of(rows, r))];
        var within = OpportunityEffects.Of(differences, [.. Enumerable.Range(0, rows.Count).Select(rows.Opportunity)], rows.OpportunityCount);
        return within.ResidualVariance <= OpportunityEffects.LeastVariance ? differences.Sum(Square) / differences.Length : within.ResidualVariance;
    }

    private static string[] People(ObservationSet set, ProspectRows rows, int seed)
    {
        var people = Enumerable.Range(0, rows.Count).Select(r => set.States[rows.State(r)].Person).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        SeededDraws.Stream((ulong)seed, 22).Shuffle<string>(people);
        return people;
    }

    private static double Square(double x) => x * x;

    private static float[] Floats(double[] values) => [.. values.Select(v => (float)v)];
}
