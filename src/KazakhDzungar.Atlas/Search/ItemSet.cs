using System.Numerics;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A set of items of one list, each by its position (0-based): a bit an item. Sets are combined only with sets of the same list.</summary>
public sealed class ItemSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    private ItemSet(int size, ulong[] words)
    {
        Size = size;
        _words = words;
    }

    /// <summary>How many items the list has.</summary>
    public int Size { get; }

    /// <summary>How many of them are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The positions in the set, ascending.</summary>
    public IEnumerable<int> Positions
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
            {
                for (var rest = _words[i]; rest != 0; rest &= rest - 1)
                {
                    yield return (i * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    /// <summary>The set without an item.</summary>
    public static ItemSet None(int size) => new(size, new ulong[(size + BitsPerWord - 1) / BitsPerWord]);

    /// <summary>The set of all items.</summary>
    public static ItemSet All(int size) => Where(size, _ => true);

    /// <summary>The items for which a condition holds.</summary>
    public static ItemSet Where(int size, Func<int, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var set = None(size);
        for (var position = 0; position < size; position++)
        {
            if (condition(position))
            {
                set.Add(position);
            }
        }

        return set;
    }

    public bool Contains(int position) => (_words[position / BitsPerWord] & Bit(position)) != 0;

    /// <summary>The items that are in both sets.</summary>
    public ItemSet And(ItemSet other) => Combine(other, static (a, b) => a & b);

    /// <summary>The items that are in either set.</summary>
    public ItemSet Or(ItemSet other) => Combine(other, static (a, b) => a | b);

    /// <summary>The items of this set that are not in the other.</summary>
    public ItemSet Except(ItemSet other) => Combine(other, static (a, b) => a & ~b);

    /// <summary>Adds an item; only while the set is being made.</summary>
    internal void Add(int position) => _words[position / BitsPerWord] |= Bit(position);

    private static ulong Bit(int position) => 1UL << (position % BitsPerWord);

    private ItemSet Combine(ItemSet other, Func<ulong, ulong, ulong> operation)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Size != Size)
        {
            throw new ArgumentException("The sets are of different lists.", nameof(other));
        }

        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = operation(_words[i], other._words[i]);
        }

        return new(Size, words);
    }
}
