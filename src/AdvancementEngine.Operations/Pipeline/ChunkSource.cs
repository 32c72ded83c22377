using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Divides the input into chunks by its content alone (rows and characters); each call returns the next chunk.</summary>
internal sealed class ChunkSource(IEnumerable<CohortFrame> frames, int size) : IDisposable
{
    /// <summary>Characters after which a chunk ends early, because rows of maximum length would fill the memory. Normal rows stay far below
    /// this.</summary>
    public const long MostCharacters = 32 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly IEnumerator<CohortFrame> _frames = frames.GetEnumerator();
    private int _next;

    /// <summary>Rows returned so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The next chunk; null at the end.</summary>
    public Chunk? Next()
    {
        lock (_gate)
        {
            var rows = new List<CohortFrame>(size);
            long characters = 0;
            while (rows.Count < size && characters < MostCharacters && _frames.MoveNext())
            {
                rows.Add(_frames.Current);
                foreach (var cell in _frames.Current.Cells)
                    characters += cell.Length;
            }

            Rows += rows.Count;
            return rows.Count == 0 ? null : new Chunk(_next++, [.. rows]);
        }
    }

    public void Dispose() => _frames.Dispose();
}
