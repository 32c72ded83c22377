using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;
using AdvancementEngine.Ranking.Ordering;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>The scores that changes of facts would bring, worked out together: a block of people who differ in one fact each, through the
/// kernel for blocks of people. One per ranking session; reused, not thread-safe.</summary>
internal sealed class ChangedScores(Bundle bundle, OccupationOrdering before, float scale)
{
    /// <summary>The scores as they are.</summary>
    public const int Unchanged = 0;

    private readonly FactorModel _model = bundle.Model.Occupations;
    private readonly PeopleScratch _scratch = new(bundle.Model.Occupations.Rank);
    private readonly List<WeightedElement> _elements = new(64);
    private readonly int[] _slotOf = new int[bundle.Model.Occupations.ElementIds.Length];
    private readonly List<int> _taken = [];
    private float[] _states = [];
    private float[] _scores = [];
    private float[] _means = [];
    private int _scored;

    /// <summary>Changes planned, the unchanged among them.</summary>
    public int Planned { get; private set; }

    /// <summary>Changes that went through the kernel since this was made.</summary>
    public long Scored => _scratch.Scored;

    /// <summary>Forgets the last participant.</summary>
    public void Begin()
    {
        foreach (var element in _taken)
            _slotOf[element] = Unchanged;
        _taken.Clear();
        Room(1);
        before.Fits.CopyTo(_scores, 0);
        _means[Unchanged] = 0f;
        (_scored, Planned) = (1, 1);
    }

    /// <summary>Plans one more element, or a stronger weight for one already there. The same element is planned once, with the weight given
    /// first.</summary>
    /// <param name="element">Model index; -1 for an element the model does not know.</param>
    /// <param name="weight">Its weight.</param>
    /// <returns>The number of the scores.</returns>
    public int Plan(int element, float weight)
    {
        if (element < 0)
            return Unchanged;
        if (_slotOf[element] != Unchanged)
            return _slotOf[element];
        _elements.Clear();
        _elements.AddRange(CollectionsMarshal.AsSpan(before.Elements));
        var at = 0;
        while (at < _elements.Count && _elements[at].Element < element)
            at++;
        if (at < _elements.Count && _elements[at].Element == element)
            _elements[at] = new WeightedElement(element, MathF.Max(weight, _elements[at].Weight));
        else
            _elements.Insert(at, new WeightedElement(element, weight));
        _taken.Add(element);
        return _slotOf[element] = Plan(_elements);
    }

    /// <summary>Plans the elements of a changed participant.</summary>
    /// <returns>The number of the scores.</returns>
    public int Plan(List<WeightedElement> elements)
    {
        Room(Planned + 1);
        _model.State(CollectionsMarshal.AsSpan(elements), _states.AsSpan(Planned * _model.Rank, _model.Rank));
        return Planned++;
    }

    /// <summary>Fits over the scale after a change, by dense occupation index.</summary>
    public ReadOnlySpan<float> Of(int slot)
    {
        if (slot >= _scored)
            Score();
        return _scores.AsSpan(slot * before.Fits.Length, before.Fits.Length);
    }

    /// <summary>Mean of what a change adds to the fits in the list.</summary>
    public float MeanGain(int slot)
    {
        if (slot >= _scored)
            Score();
        return _means[slot];
    }

    private void Score()
    {
        var (rank, count) = (_model.Rank, before.Fits.Length);
        _model.ScoreOfPeople(
            _states.AsSpan(_scored * rank, (Planned - _scored) * rank),
            Planned - _scored,
            _scores.AsSpan(_scored * count, (Planned - _scored) * count),
            _scratch
        );
        for (var i = _scored * count; i < Planned * count; i++)
            _scores[i] /= scale;
        for (var slot = _scored; slot < Planned; slot++)
            _means[slot] = Mean(_scores.AsSpan(slot * count, count));
        _scored = Planned;
    }

    private float Mean(ReadOnlySpan<float> after)
    {
        var sum = 0f;
        var absent = before.Absent;
        for (var o = 0; o < absent.Length; o++)
        {
            if (!absent[o])
                sum += after[o] - before.Fits[o];
        }

        return before.Listed == 0 ? 0f : sum / before.Listed;
    }

    private void Room(int slots)
    {
        if (slots <= _means.Length)
            return;
        var room = Math.Max(slots, Math.Max(64, _means.Length * 2));
        Array.Resize(ref _means, room);
        Array.Resize(ref _states, room * _model.Rank);
        Array.Resize(ref _scores, room * before.Fits.Length);
    }
}
