namespace AdvancementEngine.Store;

/// <summary>The store cannot be used. The message says what was found, what is needed and what to do, and contains no secrets.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
