using System.Collections.Concurrent;
using AdvancementEngine.Store;
using AdvancementEngine.Wire.V1;

namespace AdvancementEngine.Service.Calls;

/// <summary>Stored programs, each read from the store at most once a second, because many participants have the same program.</summary>
internal sealed class KeptPrograms(TimeProvider time)
{
    private const int Most = 1_000;
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<(string Tenant, string Id), (long At, TrainingProgram? Program)> _known = new();

    public TrainingProgram? Of(RecordStore store, string tenant, string id)
    {
        if (_known.TryGetValue((tenant, id), out var known) && time.GetElapsedTime(known.At) < s_fresh)
            return known.Program;
        var row = store.Program(tenant, id);
        var program = row is null ? null : TrainingProgram.Parser.ParseFrom(Convert.FromBase64String(row.Message));
        if (_known.Count >= Most)
            _known.Clear();
        _known[(tenant, id)] = (time.GetTimestamp(), program);
        return program;
    }

    /// <summary>Removes a program that was just stored.</summary>
    public void Forget(string tenant, string id) => _known.TryRemove((tenant, id), out _);
}
