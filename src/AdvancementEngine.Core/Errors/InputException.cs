namespace AdvancementEngine.Errors;

/// <summary>Base of every error that the owner of an input can fix. Its message states on one line what was found, what is needed, and what
/// to do; several problems take several lines. Hosts show it as is; any other exception is an engine error.</summary>
public abstract class InputException : Exception
{
    /// <summary>Creates an error with its message.</summary>
    /// <param name="message">What was found, what is needed, and the remedy.</param>
    /// <param name="inner">The cause, or null.</param>
    protected InputException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <summary>Creates an error without a message, for serializers.</summary>
    protected InputException() { }
}
