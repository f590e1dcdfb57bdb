package dev.unknot.telegram;

import dev.unknot.chat.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberBanned;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberLeft;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberOwner;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/// What somebody is in a chat, read from the six ways in which the Bot API says it.
final class Standings {

    private Standings() {}

    /// The standing, or empty when it is said in a way that is not known.
    static Optional<Standing> of(@Nullable ChatMember member) {
        return switch (member) {
            case null -> Optional.empty();
            case ChatMemberOwner _ -> Optional.of(Standing.ADMINISTRATOR);
            case ChatMemberAdministrator one -> Optional.of(administrator(one));
            case ChatMemberMember _ -> Optional.of(Standing.MEMBER);
            case ChatMemberRestricted one -> Optional.of(restricted(one));
            case ChatMemberLeft _, ChatMemberBanned _ -> Optional.of(Standing.OUT);
            default -> Optional.empty();
        };
    }

    /// The same in a channel, where an administrator must be told to be allowed to post.
    static Optional<Standing> inChannel(@Nullable ChatMember member) {
        return member instanceof ChatMemberAdministrator one && !Boolean.TRUE.equals(one.getCanPostMessages())
                ? Optional.of(Standing.SILENCED)
                : of(member);
    }

    /// Whether posting is allowed is said in channels only.
    private static Standing administrator(ChatMemberAdministrator one) {
        return Boolean.FALSE.equals(one.getCanPostMessages()) ? Standing.SILENCED : Standing.ADMINISTRATOR;
    }

    private static Standing restricted(ChatMemberRestricted one) {
        if (Boolean.FALSE.equals(one.getIsMember())) {
            return Standing.OUT;
        }
        return Boolean.FALSE.equals(one.getCanSendMessages()) ? Standing.SILENCED : Standing.MEMBER;
    }
}
