using System.Linq.Expressions;

namespace AdvancementEngine.Policies;

/// <summary>Makes the delegate of an expression: interpreted for the first calls, compiled after enough of them. Both compute the
/// same.</summary>
/// <remarks>A process that ranks one person calls each expression of a rule a few times and would spend a second on compiling them all; one
/// that ranks many calls each millions of times. What is called often is compiled in the background, once.</remarks>
internal static class TieredDelegate
{
    private static readonly Dictionary<Type, Type> s_shapes = new()
    {
        [typeof(Func<,>)] = typeof(OneIn<,>),
        [typeof(Func<,,>)] = typeof(TwoIn<,,>),
        [typeof(Action<,>)] = typeof(TwoInNoneOut<,>),
    };

    /// <summary>The delegate; safe to share between threads.</summary>
    /// <param name="lambda">The expression. One of another delegate type than Func of one or two and Action of two is compiled at
    /// once.</param>
    /// <param name="interpreted">Calls before it is compiled, about as many as cost what compiling costs.</param>
    public static Delegate Of(LambdaExpression lambda, int interpreted)
    {
        var type = lambda.Type;
        if (!type.IsGenericType || !s_shapes.TryGetValue(type.GetGenericTypeDefinition(), out var shape))
            return lambda.Compile();
        var tier = Activator.CreateInstance(shape.MakeGenericType(type.GetGenericArguments()), lambda, interpreted)!;
        return Delegate.CreateDelegate(type, tier, nameof(OneIn<,>.Invoke));
    }

    /// <summary>Whether calls of it run compiled code already.</summary>
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

        // Of several threads one alone counts to zero.
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
