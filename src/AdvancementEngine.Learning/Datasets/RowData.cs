namespace AdvancementEngine.Learning.Datasets;

/// <summary>The columns behind <see cref="TrainingRows"/>.</summary>
internal sealed class RowData
{
    public List<int> Person { get; } = [];

    public List<int> List { get; } = [];

    public List<int> ElementStart { get; } = [0];

    public List<int> Element { get; } = [];

    public List<float> ElementWeight { get; } = [];

    public List<int> TargetStart { get; } = [0];

    public List<int> Target { get; } = [];

    public List<float> TargetWeight { get; } = [];

    public List<int> HeldStart { get; } = [0];

    public List<int> Held { get; } = [];

    public void Append(
        int person,
        int list,
        ReadOnlySpan<int> elements,
        ReadOnlySpan<float> weights,
        ReadOnlySpan<int> targets,
        ReadOnlySpan<float> targetWeights,
        ReadOnlySpan<int> held
    )
    {
        Person.Add(person);
        List.Add(list);
        Element.AddRange(elements);
        ElementWeight.AddRange(weights);
        ElementStart.Add(Element.Count);
        Target.AddRange(targets);
        TargetWeight.AddRange(targetWeights);
        TargetStart.Add(Target.Count);
        Held.AddRange(held);
        HeldStart.Add(Held.Count);
    }
}
