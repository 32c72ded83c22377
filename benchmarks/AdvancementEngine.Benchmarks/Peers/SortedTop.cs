namespace AdvancementEngine.Benchmarks.Peers;

/// <summary>The top list that an ordinary application would keep: a sorted array with insertion, with ties in index order.</summary>
internal sealed class SortedTop(int length)
{
    private readonly float[] _scores = new float[length];
    private readonly int[] _items = new int[length];
    private int _count;

    public void Offer(int item, float score)
    {
        if (_count == length && !(score > _scores[^1]))
            return;
        var at = _count < length ? _count++ : length - 1;
        for (; at > 0 && _scores[at - 1] < score; at--)
        {
            _scores[at] = _scores[at - 1];
            _items[at] = _items[at - 1];
        }

        _scores[at] = score;
        _items[at] = item;
    }

    public int[] Items() => _items[.._count];
}
