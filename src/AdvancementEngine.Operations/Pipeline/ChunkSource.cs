using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Cuts the input into chunks by row count alone; whoever asks next gets the next one.</summary>
internal sealed class ChunkSource(IEnumerable<CohortFrame> frames, int size) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly IEnumerator<CohortFrame> _frames = frames.GetEnumerator();
    private int _next;

    /// <summary>Rows handed out so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The next chunk; null at the end.</summary>
    public Chunk? Next()
    {
        lock (_gate)
        {
            var rows = new List<CohortFrame>(size);
            while (rows.Count < size && _frames.MoveNext())
                rows.Add(_frames.Current);
            Rows += rows.Count;
            return rows.Count == 0 ? null : new Chunk(_next++, [.. rows]);
        }
    }

    public void Dispose() => _frames.Dispose();
}
