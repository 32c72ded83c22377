namespace AdvancementEngine.Errors;

/// <summary>
/// Base of every error that the owner of an input can fix. Its message says on one line what was found, what is needed, and what to do;
/// several problems are several lines. Hosts show it as it is; any other exception is an error of the engine.
/// </summary>
public abstract class InputException : Exception
{
    /// <summary>An error with its message.</summary>
    /// <param name="message">Found, needed, and the remedy.</param>
    /// <param name="inner">The cause, or null.</param>
    protected InputException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <summary>Without a message, for serializers.</summary>
    protected InputException() { }
}
