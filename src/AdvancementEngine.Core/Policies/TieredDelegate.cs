using System.Linq.Expressions;

namespace AdvancementEngine.Policies;

/// <summary>Creates the delegate of an expression: interpreted for the first calls, compiled after enough of them. Both compute the same
/// result.</summary>
/// <remarks>A process that ranks one person calls each rule expression a few times and would spend a second compiling them all; one that
/// ranks many people calls each millions of times. Frequently called expressions are compiled once, in the background.</remarks>
internal static class TieredDelegate
{
    private static readonly Dictionary<Type, Type> s_shapes = new()
    {
        [typeof(Func<,>)] = typeof(OneIn<,>),
        [typeof(Func<,,>)] = typeof(TwoIn<,,>),
        [typeof(Action<,>)] = typeof(TwoInNoneOut<,>),
    };

    /// <summary>The delegate; safe to share between threads.</summary>
    /// <param name="lambda">The expression. Delegate types other than Func with one or two parameters and Action with two are compiled
    /// immediately.</param>
    /// <param name="interpreted">Number of calls before it is compiled; about as many as cost the same as compiling.</param>
    public static Delegate Of(LambdaExpression lambda, int interpreted)
    {
        var type = lambda.Type;
        if (!type.IsGenericType || !s_shapes.TryGetValue(type.GetGenericTypeDefinition(), out var shape))
            return lambda.Compile();
        var tier = Activator.CreateInstance(shape.MakeGenericType(type.GetGenericArguments()), lambda, interpreted)!;
        return Delegate.CreateDelegate(type, tier, nameof(OneIn<,>.Invoke));
    }

    /// <summary>Whether calls to it already run compiled code.</summary>
    internal static bool IsCompiled(Delegate made) => made.Target is not ITier tier || tier.IsCompiled;

    private interface ITier
    {
        bool IsCompiled { get; }
    }

    private abstract class Tier<TDelegate>(LambdaExpression lambda, int interpreted) : IThreadPoolWorkItem, ITier
        where TDelegate : Delegate
    {
        private LambdaExpression? _lambda = lambda;
        private int _left = interpreted;

        public bool IsCompiled => Volatile.Read(ref _lambda) is null;

        protected TDelegate Current { get; private set; } = (TDelegate)lambda.Compile(preferInterpretation: true);

        void IThreadPoolWorkItem.Execute()
        {
            Current = (TDelegate)_lambda!.Compile();
            Volatile.Write(ref _lambda, null);
        }

        // Among several threads, exactly one counts down to zero.
        protected void Count()
        {
            if (Volatile.Read(ref _left) > 0 && Interlocked.Decrement(ref _left) == 0)
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private sealed class OneIn<TIn, TOut>(LambdaExpression lambda, int interpreted) : Tier<Func<TIn, TOut>>(lambda, interpreted)
    {
        public TOut Invoke(TIn value)
        {
            Count();
            return Current(value);
        }
    }

    private sealed class TwoIn<TFirst, TSecond, TOut>(LambdaExpression lambda, int interpreted)
        : Tier<Func<TFirst, TSecond, TOut>>(lambda, interpreted)
    {
        public TOut Invoke(TFirst first, TSecond second)
        {
            Count();
            return Current(first, second);
        }
    }

    private sealed class TwoInNoneOut<TFirst, TSecond>(LambdaExpression lambda, int interpreted)
        : Tier<Action<TFirst, TSecond>>(lambda, interpreted)
    {
        public void Invoke(TFirst first, TSecond second)
        {
            Count();
            Current(first, second);
        }
    }
}
