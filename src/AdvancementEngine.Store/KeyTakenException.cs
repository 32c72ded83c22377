namespace AdvancementEngine.Store;

/// <summary>A key was already used with different content.</summary>
public sealed class KeyTakenException(string key)
    : Exception(
        $"the key '{key}' was already used with different content; needed: a unique key per record; send a new key, or the same content"
    );
