package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Answers calls of the Bot API: who calls, what is called, whether it keeps to the contract, and
/// then what comes of it.
final class BotApi {

    private final World world;
    private final Contract contract;
    private final TypeCheck types;
    private final Faults faults;
    private final Journal journal;
    private final Map<String, Method> methods = new HashMap<>();

    BotApi(World world, Contract contract, Webhook webhook, Faults faults, Journal journal) {
        this.world = world;
        this.contract = contract;
        this.types = new TypeCheck(contract);
        this.faults = faults;
        this.journal = journal;
        new UpdateMethods(world, webhook).register(methods);
        new SendMethods(world).register(methods);
        new AlbumMethods(world).register(methods);
        new CopyMethods(world).register(methods);
        new EditMethods(world).register(methods);
        new DeleteMethods(world).register(methods);
        new AnswerMethods(world).register(methods);
        new MarkMethods(world).register(methods);
        new ProfileMethods(world).register(methods);
        new ChatMethods(world).register(methods);
        new FileMethods(world).register(methods);
    }

    /// Answers one request.
    Reply answer(Context context) throws InterruptedException {
        if (!context.pathParam("token").equals(world.bot().token())) {
            return refused(Refusal.of(401, "Unauthorized"));
        }
        Optional<Shape> method = contract.method(context.pathParam("method"));
        return method.isEmpty() ? refused(Refusal.of(404, "Not Found")) : answer(method.get(), context);
    }

    private Reply answer(Shape method, Context context) throws InterruptedException {
        JsonNode parameters = Json.object();
        Reply reply;
        try {
            Call call = CallReader.read(method, context);
            parameters = call.parameters();
            reply = answer(method, call);
        } catch (Refusal refusal) {
            reply = refused(refusal);
        }
        journal.add(new RecordedCall(
                method.name(), parameters.deepCopy(), world.clock().instant(), reply.status(), reply.body()));
        return reply;
    }

    private Reply answer(Shape method, Call call) throws InterruptedException {
        Optional<Fault> fault = faults.next(method.name());
        if (fault.isPresent()) {
            Optional<Reply> failure = FaultReplies.instead(fault.get());
            if (failure.isPresent()) {
                return failure.get();
            }
        }
        types.parameters(method, call.parameters());
        Uploads.allUsed(call);
        Reply reply = granted(perform(method, call));
        return fault.filter(asked -> asked.kind() == FaultKind.LOST).isPresent() ? Reply.CUT : reply;
    }

    private JsonNode perform(Shape shape, Call call) throws InterruptedException {
        Method method = methods.get(shape.name());
        if (method == null) {
            throw Refusal.of(501, "Not Implemented: the playground checks " + shape.name() + " but does not act on it");
        }
        world.lock().lockInterruptibly();
        try {
            return method.answer(call).deepCopy();
        } finally {
            world.lock().unlock();
        }
    }

    private static Reply granted(JsonNode result) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.set("result", result);
        return Reply.json(200, Json.write(answer));
    }

    private static Reply refused(Refusal refusal) {
        return Reply.json(refusal.code(), Json.write(refusal.answer()));
    }
}
