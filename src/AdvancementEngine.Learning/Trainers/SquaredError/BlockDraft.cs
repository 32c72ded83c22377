namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>Collects a block's values, which come row after row.</summary>
/// <param name="empty">Place of the column that padding refers to.</param>
/// <param name="expected">Expected number of values; more are accepted.</param>
internal sealed class BlockDraft(int empty, int expected)
{
    /// <summary>Values processed together.</summary>
    public const int Together = 4;

    private readonly List<int> _rows = [];
    private readonly List<int> _start = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _columns = new(expected);
    private readonly List<float> _values = new(expected);

    public void Add(int row, int column, float value)
    {
        if (_rows.Count == 0 || _rows[^1] != row)
        {
            Pad();
            _rows.Add(row);
            _start.Add(_columns.Count);
            _counts.Add(0);
        }

        _counts[^1]++;
        _columns.Add(column);
        _values.Add(value);
    }

    public RatingBlock Finish()
    {
        Pad();
        _start.Add(_columns.Count);
        return new RatingBlock([.. _rows], [.. _start], [.. _counts], [.. _columns], [.. _values]);
    }

    private void Pad()
    {
        while (_columns.Count % Together != 0)
        {
            _columns.Add(empty);
            _values.Add(0f);
        }
    }
}
