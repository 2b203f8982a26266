import type { ComponentChildren } from 'preact';

/** A part of the card under a small title. */
export function CardSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
