using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using NRules;

namespace AdvancementEngine.Policies;

/// <summary>Evaluates a program's design, and the opportunities in relation to it.</summary>
internal sealed class DesignEvaluator(PolicyBook book, ISessionFactory? factory, CareerCatalog catalog, DateOnly asOf)
{
    private readonly PolicyEvaluation _evaluation = new();

    public ProgramFindings Evaluate(TrainingProgram? program)
    {
        var record = program is null ? null : new ProgramRecord(program, asOf);
        var design = record is null ? null : new ProgramDesign(record, catalog);
        var (occupations, credentials) = (catalog.Occupations, catalog.Credentials);
        _evaluation.Begin(occupations.Length + credentials.Length, PolicyFilter.All);
        List<object> facts = [];
        if (design is not null)
            AddDesign(design, facts);
        for (var i = 0; i < occupations.Length; i++)
            facts.Add(Begun(new OccupationOffering(occupations[i], design), i));
        for (var i = 0; i < credentials.Length; i++)
            facts.Add(Begun(new CredentialOffering(credentials[i], catalog, design), occupations.Length + i));
        if (factory is not null)
            PolicyBookCompiler.Fire(factory, facts);
        _evaluation.End();
        return new(
            book.Version,
            record,
            catalog,
            asOf,
            [.. _evaluation.Participant],
            [.. Enumerable.Range(0, occupations.Length).Select(FindingsOf)],
            [.. Enumerable.Range(occupations.Length, credentials.Length).Select(FindingsOf)]
        );
    }

    private void AddDesign(ProgramDesign design, List<object> facts)
    {
        facts.Add(Begun(design, -1));
        var program = design.Record.Program;
        foreach (var target in program.Targets)
            facts.Add(new AnyTarget(design, target.Occupation));
        foreach (var target in design.Record.StatedTargets)
            facts.Add(new StatedTarget(design, target));
        if (program.Targets.IsEmpty)
            facts.Add(new AnyTarget(design, null));
        if (design.Record.StatedTargets.IsEmpty)
            facts.Add(new StatedTarget(design, null));
    }

    private Subject Begun(Subject subject, int slot)
    {
        subject.Begin(_evaluation, slot, book.Thresholds);
        return subject;
    }

    private ImmutableArray<Finding> FindingsOf(int slot) => [.. _evaluation.Of(slot)];
}
