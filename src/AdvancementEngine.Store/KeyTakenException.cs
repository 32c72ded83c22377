namespace AdvancementEngine.Store;

/// <summary>A key was used before with other content.</summary>
public sealed class KeyTakenException(string key)
    : Exception(
        $"the key '{key}' was used before with other content; needed: a key of its own for each record; send a new key, or the same content"
    );
