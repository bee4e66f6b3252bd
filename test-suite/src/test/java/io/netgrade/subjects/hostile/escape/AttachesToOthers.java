package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import java.util.List;

/** Attaches to every other Java, as a debugger does. */
public final class AttachesToOthers extends HostileServer {

    public static void main(String[] args) {
        new AttachesToOthers().start(args);
    }

    public AttachesToOthers() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws ReflectiveOperationException {
        Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
        Class<?> descriptor = Class.forName("com.sun.tools.attach.VirtualMachineDescriptor");
        String own = String.valueOf(ProcessHandle.current().pid());
        for (Object other : (List<?>) machine.getMethod("list").invoke(null)) {
            String id = (String) descriptor.getMethod("id").invoke(other);
            if (!id.equals(own)) {
                reach("jvm " + id, () -> attach(machine, id));
            }
        }
    }

    private static void attach(Class<?> machine, String id) throws ReflectiveOperationException {
        Object attached = machine.getMethod("attach", String.class).invoke(null, id);
        machine.getMethod("detach").invoke(attached);
    }
}
