package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;

/// The methods that bring updates to the bot, and `getMe`.
final class UpdateMethods {

    private static final int LONGEST_POLL = 50;

    private final World world;
    private final Webhook webhook;

    UpdateMethods(World world, Webhook webhook) {
        this.world = world;
        this.webhook = webhook;
    }

    void register(Map<String, Method> table) {
        table.put("getMe", _ -> world.bot().self());
        table.put("getUpdates", this::getUpdates);
        table.put("setWebhook", this::setWebhook);
        table.put("deleteWebhook", this::deleteWebhook);
        table.put("getWebhookInfo", _ -> webhook.info());
        table.put("logOut", _ -> BooleanNode.TRUE);
        table.put("close", _ -> BooleanNode.TRUE);
    }

    private JsonNode getUpdates(Call call) throws InterruptedException {
        if (webhook.isSet()) {
            throw Refusal.conflict("can't use getUpdates method while webhook is active; use deleteWebhook"
                    + " to delete the webhook first");
        }
        if (call.has("allowed_updates")) {
            world.updates().allow(call.node("allowed_updates"));
        }
        int limit = Math.clamp(call.number("limit", 100), 1, 100);
        long seconds = Math.clamp(call.number("timeout", 0), 0, LONGEST_POLL);
        return world.updates().poll(call.number("offset", 0), limit, seconds);
    }

    private JsonNode setWebhook(Call call) {
        if (call.text("url").isEmpty()) {
            return deleteWebhook(call);
        }
        if (!call.text("secret_token").matches("[A-Za-z0-9_-]{0,256}")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        String url = Webhook.checked(call.text("url"));
        if (call.has("allowed_updates")) {
            world.updates().allow(call.node("allowed_updates"));
        }
        if (call.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        world.updates().endPolls("terminated by setWebhook request");
        webhook.set(url, call.text("secret_token"), (int) call.number("max_connections", 40));
        return BooleanNode.TRUE;
    }

    private JsonNode deleteWebhook(Call call) {
        webhook.remove();
        if (call.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        return BooleanNode.TRUE;
    }
}
