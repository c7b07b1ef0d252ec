package org.mapwright.live;

import java.util.Optional;
import org.mapwright.study.Member;

/**
 * One operation as it was asked for.
 *
 * @param group operations with one group are one step for undo
 */
public record Wish<O>(OperationId op, Member by, Optional<String> group, Intent<O> intent) {}
